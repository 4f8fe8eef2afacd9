import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa2-ratelimit'],
  docs: 'https://github.com/ysocorp/koa2-ratelimit#configuration',
  places: { ctx: ['RateLimit.middleware(0).{keyGenerator,getUserId,skip,handler}=>0'] },
  aliases: { ctx: 'koa!ctx' },
  protections: [{ at: 'RateLimit.middleware()', gives: 'rate-limit', how: 'middleware' }],
  // Without numbers of its own a limiter takes those of RateLimit.defaultOptions(), which may stand in another file.
  settings: [{
    kind: 'rate-limit', at: 'RateLimit.middleware(0)', window: 'interval', windowUnit: 'ms', max: 'max', key: ['keyGenerator', 'getUserId'], skip: 'skip',
    skipFailed: 'skipFailedRequests', onLimit: { option: 'handler', next: 1 }, defaults: {},
  }],
});
