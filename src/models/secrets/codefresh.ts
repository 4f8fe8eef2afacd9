import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Codefresh',
  docs: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  tokens: [
    {
      name: 'API key',
      keywords: ['codefresh'],
      pattern: '[a-f0-9]{24}\\.(?<secret>[a-f0-9]{32})',
      where: 'named',
      remedy: 'Delete it under User settings → API keys',
      samples: {
        found: ['CODEFRESH_API_KEY={hex*24}.{hex*32}', 'const codefreshApiKey = "{hex*24}.{hex*32}"', '"codefresh_api_key": "{hex*24}.{hex*32}"', 'codefresh_api_key: {hex*24}.{hex*32}'],
        silent: ['CODEFRESH_API_KEY={hex*24}.{0*32}', 'CODEFRESH_API_KEY={hex*24}.{hex*10}', 'CODEFRESH_VERSION={hex*24}.{hex*32}', 'COMMIT_KEY={hex*24}.{hex*32}', 'uncodefresh_key = "{hex*24}.{hex*32}"'],
      },
    },
  ],
});
