import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Luma AI',
  docs: 'https://docs.lumalabs.ai/docs/api',
  tokens: [
    {
      name: 'API key',
      keywords: ['luma-'],
      pattern: 'luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?',
      remedy: 'Delete it on lumalabs.ai under API → Keys and make a new one',
      samples: {
        found: ['luma-{uuid}', 'LUMAAI_API_KEY=luma-{uuid}-{uuid}'],
        silent: ['luma-00000000-0000-0000-0000-000000000000', 'luma-{hex*12}', 'luma-ray-2-flash', 'aluma-{uuid}'],
      },
    },
  ],
});
