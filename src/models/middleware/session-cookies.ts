import { definePackage } from '../schema.js';

/** Sessions whose cookie has an option bag of its own. */
export default definePackage({
  packages: ['express-session', 'koa-generic-session'],
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  settings: [
    { kind: 'session', at: 'default(0)', sameSite: 'cookie.sameSite', secure: 'cookie.secure', httpOnly: 'cookie.httpOnly', defaults: { secure: false, httpOnly: true } },
  ],
  secretSlots: [
    { at: 'default(0).secret', is: 'signing', variable: 'SESSION_SECRET', refusesEmpty: true },
  ],
});
