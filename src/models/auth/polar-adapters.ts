import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@polar-sh/nextjs', '@polar-sh/hono', '@polar-sh/express', '@polar-sh/fastify', '@polar-sh/sveltekit', '@polar-sh/astro', '@polar-sh/nuxt', '@polar-sh/remix', '@polar-sh/elysia'],
  docs: 'https://polar.sh/docs/integrate/sdk/adapters/nextjs',
  protections: [{ at: 'Webhooks()', gives: 'signature', how: 'middleware' }],
});
