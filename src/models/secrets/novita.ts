import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Novita AI',
  docs: 'https://novita.ai/docs/guides/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['novita'],
      pattern: 'sk_(?<secret>[A-Za-z0-9_-]{43})',
      where: 'named',
      remedy: 'Delete it on novita.ai under Key Management and make a new one',
      samples: {
        found: ['NOVITA_API_KEY=sk_{base64url*42}a', '"NOVITA_API_KEY": "sk_{base64url*42}a"', "const novitaApiKey = 'sk_{base64url*42}a'"],
        silent: ['NOVITA_API_KEY=sk_{alnum*20}', 'NOVITA_API_KEY=your_key_here', 'unnovitaApiKey = "sk_{base64url*42}a"', 'NOVITA_API_KEY=sk_{x*43}'],
      },
    },
  ],
});
