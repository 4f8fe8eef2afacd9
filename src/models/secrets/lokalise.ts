import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Lokalise',
  docs: 'https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['lokalise'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it in Lokalise under Profile settings → API tokens',
      samples: {
        found: ['LOKALISE_API_TOKEN={hex*40}', "const lokaliseApiToken = '{hex*40}';", '"lokaliseApiToken": "{hex*40}"', 'lokalise_api_token: {hex*40}'],
        silent: ['LOKALISE_API_TOKEN={0*40}', 'LOKALISE_API_TOKEN={hex*19}', 'LOKALISE_API_TOKEN=your_lokalise_api_token', 'CHECKSUM={hex*40}', 'LOKALISE_PROJECT_ID={hex*32}'],
      },
    },
  ],
});
