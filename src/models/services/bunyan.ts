import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bunyan'],
  docs: 'https://github.com/trentm/node-bunyan#readme',
  places: { logger: ['createLogger()', 'default#', 'Logger#', 'logger.child()'] },
  sinks: [
    { at: 'logger.{fatal,error,warn,info,debug,trace}(*)', kind: 'log' },
    { at: 'logger.child(0)', kind: 'log' },
  ],
});
