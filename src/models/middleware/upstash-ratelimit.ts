import { definePackage } from '../schema.js';

/** Its window and count are arguments of a maker (`Ratelimit.slidingWindow(5, '15 m')`), not options. */
export default definePackage({
  packages: ['@upstash/ratelimit'],
  docs: 'https://upstash.com/docs/redis/sdks/ratelimit-ts/methods',
  places: { limiter: ['{Ratelimit,RegionRatelimit,MultiRegionRatelimit}#'] },
  protections: [{ at: 'limiter.{limit,blockUntilReady}()', gives: 'rate-limit', how: 'result' }],
});
