import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/rate-limit', 'fastify-rate-limit'],
  docs: 'https://github.com/fastify/fastify-rate-limit#options',
  places: { plugin: ['default', 'default.fastifyRateLimit'] },
  protections: [
    { at: 'plugin', gives: 'rate-limit', how: 'middleware', offWhen: { key: 'global', is: false } },
    { at: 'fastify!app.rateLimit()', gives: 'rate-limit', how: 'middleware' },
  ],
  settings: [
    { kind: 'rate-limit', at: 'plugin(1)', window: 'timeWindow', windowUnit: 'text', max: 'max', key: 'keyGenerator', defaults: { windowMs: 60_000, max: 1000 } },
    { kind: 'rate-limit', at: 'fastify!app.rateLimit(0)', window: 'timeWindow', windowUnit: 'text', max: 'max', key: 'keyGenerator', defaults: {} },
  ],
});
