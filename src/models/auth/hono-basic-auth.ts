import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/basic-auth'],
  docs: 'https://hono.dev/docs/middleware/builtin/basic-auth',
  protections: [{ at: 'basicAuth()', gives: 'auth', how: 'middleware' }],
  secretSlots: [
    { at: 'basicAuth(*).password', is: 'password', variable: 'ADMIN_PASSWORD' },
  ],
});
