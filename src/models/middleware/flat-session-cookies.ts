import { definePackage } from '../schema.js';

/** Sessions that take the flags of their cookie among their other options. */
export default definePackage({
  packages: ['cookie-session', 'koa-session'],
  docs: 'https://github.com/expressjs/cookie-session#cookie-options',
  settings: [
    { kind: 'session', at: '{default,createSession}(0)', sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: true } },
  ],
  secretSlots: [
    { at: 'default(0).{secret,keys}', is: 'signing', variable: 'SESSION_SECRET', refusesEmpty: true },
  ],
});
