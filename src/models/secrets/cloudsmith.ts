import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['cloudsmith'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Refresh it under User settings → API key',
      samples: {
        found: ['CLOUDSMITH_API_KEY={hex*40}', 'const cloudsmithApiKey = "{hex*40}"', '"cloudsmith_api_key": "{hex*40}"', 'cloudsmith_api_key: {hex*40}'],
        silent: ['CLOUDSMITH_API_KEY={0*40}', 'CLOUDSMITH_API_KEY={hex*13}', 'CLOUDSMITH_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'uncloudsmith_key = "{hex*40}"'],
      },
    },
  ],
});
