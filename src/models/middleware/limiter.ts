import { definePackage } from '../schema.js';

/** Counts all callers together unless the code keeps one per client. removeTokens() waits and refuses nobody, so it is none. */
export default definePackage({
  packages: ['limiter'],
  docs: 'https://github.com/jhurliman/node-rate-limiter',
  places: { bucket: ['{RateLimiter,TokenBucket}#'] },
  protections: [{ at: 'bucket.tryRemoveTokens()', gives: 'rate-limit', how: 'result' }],
  settings: [{ kind: 'rate-limit', at: '{RateLimiter,TokenBucket}(0)', window: 'interval', windowUnit: 'ms', max: 'tokensPerInterval', inProcess: 'always', defaults: {} }],
});
