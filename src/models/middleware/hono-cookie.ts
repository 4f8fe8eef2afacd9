import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/cookie'],
  docs: 'https://hono.dev/docs/helpers/cookie',
  settings: [
    { kind: 'cookie', name: 1, at: 'setCookie(3)', sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: false } },
    { kind: 'cookie', name: 1, at: 'setSignedCookie(4)', sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: false } },
  ],
  secretSlots: [
    { at: 'setSignedCookie(3)', is: 'signing', variable: 'COOKIE_SECRET', refusesEmpty: true },
    { at: 'getSignedCookie(1)', is: 'signing', variable: 'COOKIE_SECRET', refusesEmpty: true },
  ],
});
