import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono-rate-limiter'],
  docs: 'https://www.npmjs.com/package/hono-rate-limiter',
  protections: [{ at: 'rateLimiter()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{ kind: 'rate-limit', at: 'rateLimiter(0)', window: 'windowMs', windowUnit: 'ms', max: 'limit', key: 'keyGenerator', defaults: { windowMs: 60_000, max: 5 } }],
});
