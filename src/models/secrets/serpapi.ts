import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SerpApi',
  docs: 'https://serpapi.com/manage-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['serpapi', 'serp_api'],
      pattern: '[0-9a-f]{64}',
      where: 'named',
      remedy: 'Regenerate it on serpapi.com under Api Key',
      samples: {
        found: ['SERPAPI_API_KEY={hex*64}', '"SERPAPI_API_KEY": "{hex*64}"', "const serpapiApiKey = '{hex*64}'", 'SERPAPI_KEY: {hex*64}'],
        silent: ['SERPAPI_API_KEY={hex*40}', 'SERPAPI_API_KEY=your_key_here', 'unserpapiApiKey = "{hex*64}"', 'SERPAPI_API_KEY={0*64}', 'serpapi_checksum: {hex*64}'],
      },
    },
  ],
});
