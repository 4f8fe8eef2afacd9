import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa2-ratelimit'],
  docs: 'https://github.com/ysocorp/koa2-ratelimit#configuration',
  protections: [{ at: 'RateLimit.middleware()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{ kind: 'rate-limit', at: 'RateLimit.middleware(0)', window: 'interval', windowUnit: 'ms', max: 'max', key: ['keyGenerator', 'getUserId'], defaults: { windowMs: 60_000, max: 5 } }],
});
