import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  tokens: [
    {
      name: 'API key',
      keywords: ['voyage'],
      pattern: '(?:pa|al)-(?<secret>[A-Za-z0-9_-]{43})',
      where: 'named',
      remedy: 'Delete it in the Voyage dashboard under API keys and make a new one',
      samples: {
        found: ['VOYAGE_API_KEY=pa-{base64url*42}a', '"VOYAGE_API_KEY": "pa-{base64url*42}a"', "const voyageApiKey = 'pa-{base64url*42}a'", 'voyageai_api_key: al-{base64url*42}a'],
        silent: ['VOYAGE_API_KEY=pa-{alnum*20}', 'VOYAGE_API_KEY=your_key_here', 'unvoyageApiKey = "pa-{base64url*42}a"', 'VOYAGE_API_KEY=pa-{x*43}', 'className = "pa-{base64url*42}a"'],
      },
    },
  ],
});
