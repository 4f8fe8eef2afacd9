import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bright Data',
  docs: 'https://docs.brightdata.com/api-reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['brightdata', 'bright_data', 'luminati'],
      pattern: '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{64})',
      where: 'named',
      remedy: 'Remove it in Bright Data under Account settings → API keys and add a new one',
      samples: {
        found: ['BRIGHTDATA_API_KEY={hex*64}', "const brightdataApiKey = '{hex*64}';", '"brightdataApiKey": "{hex*64}"', 'brightdata_api_key: {hex*64}', 'BRIGHT_DATA_TOKEN={uuid}'],
        silent: ['BRIGHTDATA_API_KEY={0*64}', 'BRIGHTDATA_API_KEY={hex*31}', 'BRIGHTDATA_API_KEY=your_brightdata_api_key', 'CHECKSUM={hex*64}'],
      },
    },
  ],
});
