import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['winston'],
  docs: 'https://github.com/winstonjs/winston#readme',
  places: { logger: ['default', 'createLogger()', 'loggers.{add,get}()', 'Logger#', 'Container#.{add,get}()', 'logger.child()'] },
  sinks: [
    { at: 'logger.{log,error,warn,info,http,verbose,debug,silly,emerg,alert,crit,warning,notice}(*)', kind: 'log' },
    { at: 'logger.child(0)', kind: 'log' },
  ],
});
