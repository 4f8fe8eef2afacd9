import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cronitor',
  docs: 'https://cronitor.io/docs/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['cronitor'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it under Settings → API keys',
      samples: {
        found: ['CRONITOR_API_KEY={hex*32}', 'const cronitorApiKey = "{hex*32}"', '"cronitor_api_key": "{hex*32}"', 'cronitor_api_key: {hex*32}'],
        silent: ['CRONITOR_API_KEY={0*32}', 'CRONITOR_API_KEY={hex*10}', 'CRONITOR_VERSION={hex*32}', 'COMMIT_KEY={hex*32}', 'uncronitor_key = "{hex*32}"'],
      },
    },
  ],
});
