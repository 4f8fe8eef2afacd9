import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['tslog'],
  docs: 'https://tslog.js.org/#/?id=highlights',
  places: { logger: ['Logger#', 'logger.getSubLogger()'] },
  sinks: [
    { at: 'logger.{silly,trace,debug,info,warn,error,fatal,log}(*)', kind: 'log' },
  ],
});
