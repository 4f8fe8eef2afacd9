import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sveltekit-rate-limiter', 'sveltekit-rate-limiter/server'],
  docs: 'https://github.com/ciscoheat/sveltekit-rate-limiter',
  places: { maker: ['{RateLimiter,RetryAfterRateLimiter}'], limiter: ['maker#'] },
  protections: [{ at: 'limiter.{isLimited,check}()', gives: 'rate-limit', how: 'result' }],
  // Rates by cookie and by user agent can be shaken off; the one by address is what holds.
  settings: [
    { kind: 'rate-limit', at: 'maker(0).IP', window: 1, windowUnit: 'text', max: 0, inProcess: 'always', defaults: {} },
    { kind: 'rate-limit', at: 'maker(0).rates.IP', window: 1, windowUnit: 'text', max: 0, inProcess: 'always', defaults: {} },
  ],
});
