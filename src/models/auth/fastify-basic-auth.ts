import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/basic-auth', 'fastify-basic-auth'],
  docs: 'https://github.com/fastify/fastify-basic-auth',
  protections: [{ at: 'fastify!app.basicAuth', gives: 'auth', how: 'middleware' }],
});
