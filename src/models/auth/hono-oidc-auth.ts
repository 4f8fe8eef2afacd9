import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@hono/oidc-auth'],
  docs: 'https://github.com/honojs/middleware/tree/main/packages/oidc-auth',
  protections: [
    { at: 'oidcAuthMiddleware()', gives: 'auth', how: 'middleware' },
    { at: 'getAuth()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'getAuth().await.{email,sub}', kind: 'session', shape: 'string' }],
});
