import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SambaNova',
  docs: 'https://docs.sambanova.ai/docs/en/get-started/api-keys-urls',
  tokens: [
    {
      name: 'API key',
      keywords: ['sambanova'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it on cloud.sambanova.ai under API Keys and make a new one',
      samples: {
        found: ['SAMBANOVA_API_KEY={uuid}', '"SAMBANOVA_API_KEY": "{uuid}"', "const sambanovaApiKey = '{uuid}'"],
        silent: ['SAMBANOVA_API_KEY={hex*20}', 'SAMBANOVA_API_KEY=your_key_here', 'unsambanovaApiKey = "{uuid}"', 'SAMBANOVA_REQUEST_ID={uuid}'],
      },
    },
  ],
});
