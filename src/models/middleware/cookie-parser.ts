import { definePackage } from '../schema.js';

/** Express sets cookies by itself and reads them through this. */
export default definePackage({
  packages: ['cookie-parser'],
  docs: 'https://expressjs.com/en/5x/api.html#res.cookie',
  settings: [
    { kind: 'cookie', name: 0, at: 'express!res.cookie(2)', sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: false } },
  ],
  secretSlots: [
    { at: 'default(0)', is: 'signing', variable: 'COOKIE_SECRET' },
  ],
});
