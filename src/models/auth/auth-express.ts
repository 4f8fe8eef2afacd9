import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@auth/express', '@auth/solid-start', '@auth/qwik'],
  docs: 'https://authjs.dev/reference/express',
  protections: [{ at: 'getSession()', gives: 'auth', how: 'result' }],
  sources: [{ at: 'getSession().await.user', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'ExpressAuth(0).secret', is: 'signing', variable: 'AUTH_SECRET' },
    { at: 'getSession(1).secret', is: 'signing', variable: 'AUTH_SECRET' },
  ],
});
