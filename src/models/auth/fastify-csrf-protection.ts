import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/csrf-protection', 'fastify-csrf'],
  docs: 'https://github.com/fastify/csrf-protection',
  protections: [{ at: 'fastify!app.csrfProtection', gives: 'csrf', how: 'middleware' }],
});
