import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/auth', 'fastify-auth'],
  docs: 'https://github.com/fastify/fastify-auth',
  protections: [{ at: 'fastify!app.auth()', gives: 'auth', how: 'middleware' }],
});
