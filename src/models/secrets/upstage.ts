import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['upstage'],
      pattern: 'up_(?<secret>[A-Za-z0-9]{29})',
      where: 'named',
      remedy: 'Delete it on console.upstage.ai under API Keys and make a new one',
      samples: {
        found: ['UPSTAGE_API_KEY=up_{alnum*29}', '"UPSTAGE_API_KEY": "up_{alnum*29}"', "const upstageApiKey = 'up_{alnum*29}'"],
        silent: ['UPSTAGE_API_KEY=up_{alnum*10}', 'UPSTAGE_API_KEY=your_key_here', 'unupstageApiKey = "up_{alnum*29}"', 'UPSTAGE_API_KEY=up_{x*29}', 'upstageKey = "up_getConfiguration"'],
      },
    },
  ],
});
