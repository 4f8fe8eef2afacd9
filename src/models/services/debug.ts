import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['debug'],
  docs: 'https://github.com/debug-js/debug#readme',
  places: { log: ['default()', 'debug()', 'log.extend()'] },
  sinks: [
    { at: 'log(*)', kind: 'log' },
  ],
});
