import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'TaxJar',
  docs: 'https://developers.taxjar.com/api/reference/#authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['taxjar'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Revoke it in TaxJar under Account → TaxJar API and generate a new token',
      samples: {
        found: ['TAXJAR_API_KEY={hex*32}', "const taxjarApiKey = '{hex*32}';", '"taxjarApiKey": "{hex*32}"', 'taxjar_api_key: {hex*32}'],
        silent: ['TAXJAR_API_KEY={0*32}', 'TAXJAR_API_KEY={hex*15}', 'TAXJAR_API_KEY=your_taxjar_api_key', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
