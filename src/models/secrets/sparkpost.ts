import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SparkPost',
  docs: 'https://support.sparkpost.com/docs/getting-started/create-api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['sparkpost'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it in SparkPost under Configuration → API Keys and create a new key',
      samples: {
        found: ['SPARKPOST_API_KEY={hex*40}', "const sparkpostApiKey = '{hex*40}';", '"sparkpostApiKey": "{hex*40}"', 'sparkpost_api_key: {hex*40}'],
        silent: ['SPARKPOST_API_KEY={0*40}', 'SPARKPOST_API_KEY={hex*19}', 'SPARKPOST_API_KEY=your_sparkpost_api_key', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
