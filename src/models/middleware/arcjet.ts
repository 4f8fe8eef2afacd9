import { definePackage } from '../schema.js';

/** What protect() decides depends on the rules; where they hold no limiter (shield, detectBot) it is counted as one all the same. */
export default definePackage({
  packages: ['@arcjet/next', '@arcjet/node', '@arcjet/nest', '@arcjet/sveltekit', '@arcjet/remix', '@arcjet/react-router', '@arcjet/fastify', '@arcjet/bun', '@arcjet/deno', '@arcjet/astro', '@arcjet/nuxt', 'arcjet'],
  docs: 'https://docs.arcjet.com/rate-limiting/reference',
  places: { client: ['default()', 'client.withRule()', 'type:ArcjetNest', 'type:ArcjetNode'] },
  protections: [
    { at: 'client.protect()', gives: 'rate-limit', how: 'result' },
    { at: 'ArcjetGuard', gives: 'rate-limit', how: 'middleware' },
  ],
  // Without `mode: 'LIVE'` a rule only writes down what it would have done.
  settings: [
    { kind: 'rate-limit', at: 'fixedWindow(0)', window: 'window', windowUnit: 's', max: 'max', dryRun: { key: 'mode', is: 'DRY_RUN' }, defaults: {} },
    { kind: 'rate-limit', at: 'slidingWindow(0)', window: 'interval', windowUnit: 's', max: 'max', dryRun: { key: 'mode', is: 'DRY_RUN' }, defaults: {} },
    { kind: 'rate-limit', at: 'tokenBucket(0)', window: 'interval', windowUnit: 's', max: 'refillRate', dryRun: { key: 'mode', is: 'DRY_RUN' }, defaults: {} },
  ],
  secretSlots: [
    { at: 'default(0).key', is: 'key', variable: 'ARCJET_KEY' },
  ],
});
