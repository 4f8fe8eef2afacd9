import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-ratelimit'],
  docs: 'https://github.com/koajs/ratelimit#options',
  protections: [{ at: 'default()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{ kind: 'rate-limit', at: 'default(0)', window: 'duration', windowUnit: 'ms', max: 'max', key: 'id', defaults: { windowMs: 3_600_000, max: 2500 } }],
});
