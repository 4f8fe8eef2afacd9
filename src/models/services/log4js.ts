import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['log4js', 'loglevel'],
  docs: 'https://log4js-node.github.io/log4js-node/api.html',
  places: { logger: ['getLogger()', 'default'] },
  sinks: [
    { at: 'logger.{trace,debug,info,warn,error,fatal,mark,log}(*)', kind: 'log' },
  ],
});
