import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Composio',
  docs: 'https://docs.composio.dev/docs/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['composio'],
      pattern: '(?:ak_[A-Za-z0-9_-]{20}|[a-z0-9]{22,26})',
      where: 'named',
      drawn: true,
      remedy: 'Delete it in the Composio dashboard under Settings → API Keys and make a new one',
      samples: {
        found: ['COMPOSIO_API_KEY=ak_{alnum*20}', '"COMPOSIO_API_KEY": "ak_{alnum*20}"', "const composioApiKey = 'ak_{alnum*20}'", "new Composio({ apiKey: '{lownum*24}' })"],
        silent: ['COMPOSIO_API_KEY=ak_{alnum*10}', 'COMPOSIO_API_KEY=your_key_here', 'uncomposioApiKey = "ak_{alnum*20}"', 'COMPOSIO_API_KEY=ak_{x*20}'],
      },
    },
  ],
});
