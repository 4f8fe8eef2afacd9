import { definePackage } from '../schema.js';

const ROUTES = '{get,post,put,patch,delete,all,head,options}';
const TIMING = { kind: 'rate-limit', window: 'timeWindow', windowUnit: 'text', max: 'max', key: 'keyGenerator', skip: 'allowList' } as const;

export default definePackage({
  packages: ['@fastify/rate-limit', 'fastify-rate-limit'],
  docs: 'https://github.com/fastify/fastify-rate-limit#options',
  places: {
    plugin: ['default', 'default.fastifyRateLimit'],
    request: [
      'plugin(1).{keyGenerator,allowList,max}=>0', 'fastify!app.rateLimit(0).{keyGenerator,allowList,max}=>0',
      `fastify!app.${ROUTES}(1).config.rateLimit.{keyGenerator,allowList,max}=>0`, 'fastify!app.route(0).config.rateLimit.{keyGenerator,allowList,max}=>0',
    ],
  },
  aliases: { request: 'fastify!request' },
  protections: [
    { at: 'plugin', gives: 'rate-limit', how: 'middleware', offWhen: { key: 'global', is: false } },
    { at: 'fastify!app.rateLimit()', gives: 'rate-limit', how: 'middleware' },
  ],
  settings: [
    { ...TIMING, at: 'plugin(1)', inProcess: { unless: ['redis', 'store'] }, defaults: { windowMs: 60_000, max: 1000 } },
    // What these leave out they take from the plugin, wherever that is registered.
    { ...TIMING, at: 'fastify!app.rateLimit(0)', defaults: {} },
    { ...TIMING, at: `fastify!app.${ROUTES}(1).config.rateLimit`, overrides: true, defaults: {} },
    { ...TIMING, at: 'fastify!app.route(0).config.rateLimit', overrides: true, defaults: {} },
  ],
});
