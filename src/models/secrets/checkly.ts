import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  tokens: [
    {
      name: 'API key',
      keywords: ['checkly'],
      pattern: '(?:cu|sv)_(?<secret>[a-f0-9]{32})',
      where: 'named',
      remedy: 'Delete it under User or Account settings → API keys',
      samples: {
        found: ['CHECKLY_API_KEY=cu_{hex*32}', 'const checklyApiKey = "cu_{hex*32}"', '"checkly_api_key": "cu_{hex*32}"', 'checkly_api_key: cu_{hex*32}', 'CHECKLY_API_KEY=sv_{hex*32}'],
        silent: ['id: cu_{hex*32}', 'CHECKLY_API_KEY=cu_{0*32}', 'CHECKLY_API_KEY=cu_{hex*10}', 'CHECKLY_VERSION=cu_{hex*32}', 'COMMIT_KEY=cu_{hex*32}', 'uncheckly_key = "cu_{hex*32}"'],
      },
    },
  ],
});
