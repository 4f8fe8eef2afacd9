import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ZenRows',
  docs: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
  tokens: [
    {
      name: 'API key',
      keywords: ['zenrows'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Regenerate it in ZenRows under Settings → API key',
      samples: {
        found: ['ZENROWS_API_KEY={hex*40}', "const zenrowsApiKey = '{hex*40}';", '"zenrowsApiKey": "{hex*40}"', 'zenrows_api_key: {hex*40}'],
        silent: ['ZENROWS_API_KEY={0*40}', 'ZENROWS_API_KEY={hex*19}', 'ZENROWS_API_KEY=your_zenrows_api_key', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
