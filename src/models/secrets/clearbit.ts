import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Clearbit',
  docs: 'https://dashboard.clearbit.com/docs#authentication',
  tokens: [
    {
      name: 'secret API key',
      keywords: ['clearbit'],
      pattern: 'sk_(?<secret>[a-f0-9]{32})',
      where: 'named',
      remedy: 'Reset it in the Clearbit dashboard under API keys',
      samples: {
        found: ['CLEARBIT_API_KEY=sk_{hex*32}', "const clearbitApiKey = 'sk_{hex*32}';", '"clearbitApiKey": "sk_{hex*32}"', 'clearbit_api_key: sk_{hex*32}'],
        silent: ['CLEARBIT_API_KEY=sk_{0*32}', 'CLEARBIT_API_KEY=sk_{hex*15}', 'CLEARBIT_API_KEY=your_clearbit_api_key', 'CHECKSUM=sk_{hex*32}', 'CLEARBIT_PUBLIC_KEY=pk_{hex*32}'],
      },
    },
  ],
});
