import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-limiter'],
  docs: 'https://github.com/ded/express-limiter',
  protections: [{ at: 'default()()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{ kind: 'rate-limit', at: 'default()(0)', window: 'expire', windowUnit: 'ms', max: 'total', key: 'lookup', defaults: {} }],
});
