import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['elysia-rate-limit'],
  docs: 'https://github.com/rayriffy/elysia-rate-limit#configuration',
  places: { request: ['rateLimit(0).{generator,skip}=>0'] },
  aliases: { request: 'globals!request' },
  protections: [{ at: 'rateLimit()', gives: 'rate-limit', how: 'middleware' }],
  settings: [{
    kind: 'rate-limit', at: 'rateLimit(0)', window: 'duration', windowUnit: 'ms', max: 'max', key: 'generator', skip: 'skip', inProcess: { unless: 'context' }, defaults: { windowMs: 60_000, max: 10 },
  }],
});
