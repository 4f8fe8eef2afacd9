import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/csrf'],
  docs: 'https://hono.dev/docs/middleware/builtin/csrf',
  protections: [{ at: 'csrf()', gives: 'csrf', how: 'middleware' }],
});
