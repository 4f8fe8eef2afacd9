import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/bearer-auth'],
  docs: 'https://hono.dev/docs/middleware/builtin/bearer-auth',
  protections: [{ at: 'bearerAuth()', gives: 'auth', how: 'middleware' }],
});
