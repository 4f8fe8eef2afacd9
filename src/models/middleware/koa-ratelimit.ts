import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-ratelimit'],
  docs: 'https://github.com/koajs/ratelimit#options',
  places: { ctx: ['default(0).{id,whitelist,blacklist}=>0'] },
  aliases: { ctx: 'koa!ctx' },
  protections: [{ at: 'default()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{ kind: 'rate-limit', at: 'default(0)', window: 'duration', windowUnit: 'ms', max: 'max', key: 'id', skip: 'whitelist', defaults: { windowMs: 3_600_000, max: 2500 } }],
});
