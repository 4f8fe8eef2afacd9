import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/bearer-auth'],
  docs: 'https://hono.dev/docs/middleware/builtin/bearer-auth',
  protections: [{ at: 'bearerAuth()', gives: 'auth', how: 'middleware' }],
  secretSlots: [
    { at: 'bearerAuth(0).token', is: 'password', variable: 'API_TOKEN' },
  ],
});
