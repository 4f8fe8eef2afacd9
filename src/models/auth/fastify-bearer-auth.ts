import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/bearer-auth', 'fastify-bearer-auth'],
  docs: 'https://github.com/fastify/fastify-bearer-auth',
  protections: [
    { at: 'default', gives: 'auth', how: 'middleware', offWhen: { key: 'addHook', is: false } },
    { at: 'fastify!app.verifyBearerAuth', gives: 'auth', how: 'middleware' },
    { at: 'fastify!app.verifyBearerAuthFactory()', gives: 'auth', how: 'middleware' },
  ],
  secretSlots: [
    { at: 'default(1).keys', is: 'password', variable: 'API_TOKEN' },
  ],
});
