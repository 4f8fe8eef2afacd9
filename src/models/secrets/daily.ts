import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Daily',
  docs: 'https://docs.daily.co/reference/rest-api',
  tokens: [
    {
      name: 'API key',
      keywords: ['daily_api', 'dailyapi', 'daily_co', 'dailyco', 'daily_rest'],
      pattern: '[0-9a-f]{64}',
      where: 'named',
      remedy: 'Regenerate it in the Daily dashboard under Developers',
      samples: {
        found: ['DAILY_API_KEY={hex*64}', '"DAILY_API_KEY": "{hex*64}"', "const dailyApiKey = '{hex*64}'", 'DAILY_CO_API_KEY: {hex*64}'],
        silent: ['DAILY_API_KEY={hex*32}', 'DAILY_API_KEY=your_key_here', 'undailyApiKey = "{hex*64}"', 'DAILY_API_KEY={0*64}', 'NDAILY_API_KEY={hex*64}'],
      },
    },
  ],
});
