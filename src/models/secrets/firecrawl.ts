import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['fc-'],
      pattern: String.raw`fc-[0-9a-f]{32}(?!\.(?:js|mjs|css|json|map))`,
      drawn: true,
      remedy: 'Delete it in the Firecrawl dashboard under API Keys and make a new one',
      samples: {
        found: ['fc-{hex*32}', 'FIRECRAWL_API_KEY=fc-{hex*32}', "new FirecrawlApp({ apiKey: 'fc-{hex*32}' })"],
        silent: ['fc-{0*32}', 'fc-{hex*12}', 'fc-YOUR_API_KEY', 'ufc-{hex*32}', 'fc-{hex*33}', 'fc-{hex*32}.js'],
      },
    },
  ],
});
