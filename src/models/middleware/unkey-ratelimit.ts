import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@unkey/ratelimit'],
  docs: 'https://www.unkey.com/docs/libraries/ts/ratelimit/ratelimit',
  places: { limiter: ['Ratelimit#'] },
  protections: [{ at: 'limiter.limit()', gives: 'rate-limit', how: 'result', key: 0 }],
  settings: [{ kind: 'rate-limit', at: 'Ratelimit(0)', window: 'duration', windowUnit: 'ms', max: 'limit', defaults: {} }],
  secretSlots: [
    { at: 'Ratelimit(0).rootKey', is: 'key', variable: 'UNKEY_ROOT_KEY' },
  ],
});
