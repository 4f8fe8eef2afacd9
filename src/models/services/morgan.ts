import { definePackage } from '../schema.js';

/** What a token's function returns stands in the line of every request. */
export default definePackage({
  packages: ['morgan'],
  docs: 'https://github.com/expressjs/morgan#readme',
  places: { req: ['token(1)=>0', 'default(0)=>1'], res: ['token(1)=>1', 'default(0)=>2'] },
  aliases: { req: 'express!req', res: 'express!res' },
  sinks: [
    { at: 'default(0)', kind: 'log' },
    { at: 'default(0)=>return', kind: 'log' },
    { at: 'token(1)=>return', kind: 'log' },
  ],
});
