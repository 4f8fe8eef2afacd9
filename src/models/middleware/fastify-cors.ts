import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/cors', 'fastify-cors'],
  docs: 'https://github.com/fastify/fastify-cors#options',
  places: { plugin: ['default', 'default.fastifyCors'] },
  settings: [
    // Registered as plugin(app, options).
    { kind: 'cors', at: 'plugin(1)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: 'plugin(1).delegator=>1(1)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
  ],
});
