import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['pino'],
  docs: 'https://getpino.io/#/docs/api',
  places: { logger: ['default()', 'pino()', 'type:Logger', 'type:BaseLogger', 'logger.child()'] },
  sinks: [
    { at: 'logger.{fatal,error,warn,info,debug,trace}(*)', kind: 'log' },
    { at: 'logger.{child,setBindings}(0)', kind: 'log' },
  ],
});
