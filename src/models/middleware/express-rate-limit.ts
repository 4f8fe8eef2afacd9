import { definePackage } from '../schema.js';

// Its sister express-slow-down has no model: it delays answers and refuses none, so parallel guesses pass unhindered.
export default definePackage({
  packages: ['express-rate-limit'],
  docs: 'https://express-rate-limit.mintlify.app/reference/configuration',
  places: { maker: ['default', 'default.rateLimit'] },
  protections: [
    { at: 'maker()', gives: 'rate-limit', how: 'middleware' },
    { at: 'maker#', gives: 'rate-limit', how: 'middleware' },
  ],
  settings: [{ kind: 'rate-limit', at: 'maker(0)', window: 'windowMs', windowUnit: 'ms', max: ['limit', 'max'], key: 'keyGenerator', defaults: { windowMs: 60_000, max: 5 } }],
});
