import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['remix-auth'],
  docs: 'https://github.com/sergiodxa/remix-auth',
  places: { authenticator: ['Authenticator#'] },
  protections: [
    // It answers a visitor with a redirect, which it throws.
    { at: 'authenticator.isAuthenticated()', gives: 'auth', how: 'throws', offWhen: { key: 'failureRedirect', is: 'absent' } },
    { at: 'authenticator.isAuthenticated()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'authenticator.isAuthenticated().await', kind: 'session', shape: 'object' }],
});
