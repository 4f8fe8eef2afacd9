import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  tokens: [
    {
      name: 'server-side API key',
      keywords: ['iterable_api', 'iterableapi', 'iterable_key', 'iterablekey', 'iterable_server', 'iterableserver'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it in Iterable under Integrations → API Keys and make a new one',
      samples: {
        found: ['ITERABLE_API_KEY={hex*32}', "const iterableApiKey = '{hex*32}';", '"iterableApiKey": "{hex*32}"', 'iterable_api_key: {hex*32}'],
        silent: ['ITERABLE_API_KEY={0*32}', 'ITERABLE_API_KEY={hex*15}', 'ITERABLE_API_KEY=your_iterable_api_key', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
