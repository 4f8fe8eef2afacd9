import { definePackage } from '../schema.js';

// Its sister express-slow-down delays answers and refuses none, so parallel guesses pass unhindered: see there.
export default definePackage({
  packages: ['express-rate-limit'],
  docs: 'https://express-rate-limit.mintlify.app/reference/configuration',
  places: { maker: ['default', 'default.rateLimit'], req: ['maker(0).{keyGenerator,skip,handler,limit,max}=>0'], res: ['maker(0).{keyGenerator,skip,handler,limit,max}=>1'] },
  aliases: { req: 'express!req', res: 'express!res' },
  protections: [
    { at: 'maker()', gives: 'rate-limit', how: 'middleware' },
    { at: 'maker#', gives: 'rate-limit', how: 'middleware' },
  ],
  settings: [{
    kind: 'rate-limit', at: 'maker(0)', window: 'windowMs', windowUnit: 'ms', max: ['limit', 'max'], key: 'keyGenerator', skip: 'skip', skipFailed: 'skipFailedRequests',
    onLimit: { option: 'handler', next: 2 }, inProcess: { unless: 'store' }, defaults: { windowMs: 60_000, max: 5 },
  }],
});
