import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@auth/core', '@auth/core/jwt'],
  docs: 'https://authjs.dev/reference/core/jwt',
  protections: [{ at: 'getToken()', gives: 'auth', how: 'result' }],
  sources: [{ at: 'getToken().await', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'Auth(1).secret', is: 'signing', variable: 'AUTH_SECRET' },
    { at: '{getToken,encode,decode}(0).secret', is: 'signing', variable: 'AUTH_SECRET' },
  ],
});
