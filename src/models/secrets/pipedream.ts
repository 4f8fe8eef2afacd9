import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pipedream',
  docs: 'https://pipedream.com/docs/workflows/building-workflows/triggers',
  tokens: [
    {
      name: 'API key',
      keywords: ['pipedream'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it in Pipedream under Settings → User Settings and make a new one',
      samples: {
        found: ['PIPEDREAM_API_KEY={hex*32}', "const pipedreamApiKey = '{hex*32}';", '"pipedreamApiKey": "{hex*32}"', 'pipedream_api_key: {hex*32}'],
        silent: ['PIPEDREAM_API_KEY={0*32}', 'PIPEDREAM_API_KEY={hex*15}', 'PIPEDREAM_API_KEY=your_pipedream_api_key', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
