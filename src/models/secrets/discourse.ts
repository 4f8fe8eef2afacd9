import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Discourse',
  docs: 'https://meta.discourse.org/t/create-and-configure-an-api-key/230124',
  tokens: [
    {
      name: 'API key',
      keywords: ['discourse'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Revoke it in Discourse under Admin → API Keys',
      samples: {
        found: ['DISCOURSE_API_KEY={hex*64}', "const discourseApiKey = '{hex*64}';", '"discourseApiKey": "{hex*64}"', 'discourse_api_key: {hex*64}'],
        silent: ['DISCOURSE_API_KEY={0*64}', 'DISCOURSE_API_KEY={hex*31}', 'DISCOURSE_API_KEY=your_discourse_api_key', 'CHECKSUM={hex*64}'],
      },
    },
  ],
});
