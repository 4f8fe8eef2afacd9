import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@upstash/ratelimit'],
  docs: 'https://upstash.com/docs/redis/sdks/ratelimit-ts/methods',
  places: { maker: ['{Ratelimit,RegionRatelimit,MultiRegionRatelimit}'], limiter: ['maker#'] },
  protections: [{ at: 'limiter.{limit,blockUntilReady}()', gives: 'rate-limit', how: 'result', key: 0 }],
  // tokenBucket(refillRate, interval, maxTokens) lets refillRate through per interval in the long run.
  settings: [{ kind: 'rate-limit', at: 'maker.{fixedWindow,slidingWindow,cachedFixedWindow,tokenBucket}(0)', window: 1, windowUnit: 'text', max: 0, defaults: {} }],
});
