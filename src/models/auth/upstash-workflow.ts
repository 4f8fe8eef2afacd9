import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@upstash/workflow/nextjs', '@upstash/workflow/express', '@upstash/workflow/hono', '@upstash/workflow/svelte', '@upstash/workflow/h3', '@upstash/workflow/astro', '@upstash/workflow/solidjs', '@upstash/workflow/cloudflare'],
  docs: 'https://upstash.com/docs/workflow/howto/security',
  protections: [{ at: '{serve,serveMany,servePagesRouter}()', gives: 'signature', how: 'middleware' }],
});
