import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-limiter'],
  docs: 'https://github.com/ded/express-limiter',
  places: { req: ['default()(0).{lookup,whitelist,onRateLimited}=>0'] },
  aliases: { req: 'express!req' },
  protections: [{ at: 'default()()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{
    kind: 'rate-limit', at: 'default()(0)', window: 'expire', windowUnit: 'ms', max: 'total', key: 'lookup', skip: 'whitelist',
    onLimit: { option: 'onRateLimited', next: 2 }, defaults: {},
  }],
});
