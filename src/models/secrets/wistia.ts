import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Wistia',
  docs: 'https://docs.wistia.com/docs/making-api-requests',
  tokens: [
    {
      name: 'API token',
      keywords: ['wistia'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Delete it in Wistia under Account → Settings → API Access and make a new one',
      samples: {
        found: ['WISTIA_API_TOKEN={hex*64}', "const wistiaApiToken = '{hex*64}';", '"wistiaApiToken": "{hex*64}"', 'wistia_api_token: {hex*64}'],
        silent: ['WISTIA_API_TOKEN={0*64}', 'WISTIA_API_TOKEN={hex*31}', 'WISTIA_API_TOKEN=your_wistia_api_token', 'CHECKSUM={hex*64}'],
      },
    },
  ],
});
