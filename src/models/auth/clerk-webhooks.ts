import { definePackage } from '../schema.js';

export default definePackage({
  packages: [
    '@clerk/backend/webhooks', '@clerk/nextjs/webhooks', '@clerk/express/webhooks', '@clerk/fastify/webhooks', '@clerk/astro/webhooks', '@clerk/nuxt/webhooks',
    '@clerk/react-router/webhooks', '@clerk/tanstack-react-start/webhooks', '@clerk/hono/webhooks',
  ],
  docs: 'https://clerk.com/docs/reference/backend/verify-webhook',
  protections: [{ at: 'verifyWebhook()', gives: 'signature', how: 'throws' }],
});
