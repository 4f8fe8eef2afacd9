import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['signale'],
  docs: 'https://github.com/klaudiosinani/signale#readme',
  places: { logger: ['default', 'Signale#', 'logger.scope()'] },
  sinks: [
    { at: 'logger.{await,complete,debug,error,fatal,fav,info,log,note,pause,pending,star,start,success,wait,warn,watch}(*)', kind: 'log' },
  ],
});
