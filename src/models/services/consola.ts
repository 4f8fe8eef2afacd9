import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['consola', 'consola/basic'],
  docs: 'https://github.com/unjs/consola#readme',
  places: { logger: ['default', 'consola', 'createConsola()', 'logger.{create,withTag,withDefaults}()'] },
  sinks: [
    { at: 'logger.{log,info,success,warn,error,fatal,fail,ready,start,box,debug,trace,verbose}(*)', kind: 'log' },
  ],
});
