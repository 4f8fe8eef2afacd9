import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['roarr'],
  docs: 'https://github.com/gajus/roarr#readme',
  places: { log: ['Roarr', 'default', 'log.child()'] },
  sinks: [
    { at: 'log(*)', kind: 'log' },
    { at: 'log.{trace,debug,info,warn,error,fatal}(*)', kind: 'log' },
    { at: 'log.child(0)', kind: 'log' },
  ],
});
