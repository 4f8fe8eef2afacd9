import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Dub',
  docs: 'https://dub.co/docs/api-reference/tokens',
  tokens: [
    {
      name: 'API key',
      keywords: ['dub_'],
      pattern: String.raw`dub_(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      remedy: 'Delete it in Dub under Settings → API Keys and make a new one',
      samples: {
        found: ['dub_{alnum*23}7', 'DUB_API_KEY=dub_{alnum*23}7'],
        silent: ['dub_{x*24}', 'dub_{alnum*10}', 'dub_xxxxxxxx', 'dub_createShortLinkWithOptio', 'dub_pk_{alnum*20}'],
      },
    },
  ],
});
