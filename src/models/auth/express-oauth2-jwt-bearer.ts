import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-oauth2-jwt-bearer'],
  docs: 'https://auth0.github.io/node-oauth2-jwt-bearer/',
  protections: [
    { at: 'auth()', gives: 'auth', how: 'middleware', offWhen: { key: 'authRequired', is: false } },
    { at: '{requiredScopes,scopeIncludesAny,claimCheck,claimEquals,claimIncludes}()', gives: 'role', how: 'middleware' },
  ],
  sources: [{ at: 'express!req.auth.payload', kind: 'session', shape: 'object' }],
});
