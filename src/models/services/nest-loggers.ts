import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nestjs-pino', 'nest-winston'],
  docs: 'https://github.com/iamolegga/nestjs-pino#readme',
  sinks: [
    { at: '{PinoLogger,Logger}#.{trace,debug,info,log,warn,error,fatal,verbose}(*)', kind: 'log' },
    { at: 'PinoLogger#.assign(0)', kind: 'log' },
  ],
});
