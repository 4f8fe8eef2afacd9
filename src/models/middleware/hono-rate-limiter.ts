import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono-rate-limiter'],
  docs: 'https://github.com/rhinobase/hono-rate-limiter',
  places: { ctx: ['rateLimiter(0).{keyGenerator,skip,handler,limit}=>0'] },
  aliases: { ctx: 'hono!ctx' },
  protections: [{ at: 'rateLimiter()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{
    kind: 'rate-limit', at: 'rateLimiter(0)', window: 'windowMs', windowUnit: 'ms', max: 'limit', key: 'keyGenerator', skip: 'skip', skipFailed: 'skipFailedRequests',
    onLimit: { option: 'handler', next: 1 }, inProcess: { unless: ['store', 'binding'] }, defaults: { windowMs: 60_000, max: 5 },
  }],
});
