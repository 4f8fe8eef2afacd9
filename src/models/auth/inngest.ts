import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['inngest/next', 'inngest/express', 'inngest/fastify', 'inngest/hono', 'inngest/koa', 'inngest/nuxt', 'inngest/sveltekit', 'inngest/remix', 'inngest/h3', 'inngest/lambda', 'inngest/astro', 'inngest/node', 'inngest/edge', 'inngest/cloudflare'],
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  protections: [{ at: 'serve()', gives: 'signature', how: 'middleware' }],
});
