import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-openid-connect'],
  docs: 'https://auth0.github.io/express-openid-connect/',
  places: { oidc: ['express!req.oidc'] },
  protections: [
    { at: 'auth()', gives: 'auth', how: 'middleware', offWhen: { key: 'authRequired', is: false } },
    { at: 'requiresAuth()', gives: 'auth', how: 'middleware' },
    { at: '{claimEquals,claimIncludes,claimCheck}()', gives: 'role', how: 'middleware' },
    { at: 'oidc.isAuthenticated()', gives: 'auth', how: 'result' },
    { at: 'oidc.user', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'oidc.{user,idTokenClaims}', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'auth(0).secret', is: 'signing', variable: 'SESSION_SECRET', refusesEmpty: true },
    { at: 'auth(0).clientSecret', is: 'key', variable: 'OIDC_CLIENT_SECRET' },
  ],
});
