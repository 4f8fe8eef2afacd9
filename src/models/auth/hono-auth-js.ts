import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@hono/auth-js'],
  docs: 'https://github.com/honojs/middleware/tree/main/packages/auth-js',
  protections: [
    { at: 'verifyAuth()', gives: 'auth', how: 'middleware' },
    { at: 'getAuthUser()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'getAuthUser().await.session.user', kind: 'session', shape: 'object' }],
});
