import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs/authentication',
  tokens: [
    {
      name: 'key in a URL',
      keywords: ['v6.exchangerate-api.com/v6/'],
      pattern: String.raw`v6\.exchangerate-api\.com/v6/[a-f0-9]{24}`,
      remedy: 'Reset it in the ExchangeRate-API dashboard',
      samples: {
        found: ["const key = 'v6.exchangerate-api.com/v6/{hex*24}';", 'RATES_URL=v6.exchangerate-api.com/v6/{hex*24}'],
        silent: ['v6.exchangerate-api.com/v6/{0*24}', 'RATES_URL=v6.exchangerate-api.com/v6/{hex*11}', 'av6.exchangerate-api.com/v6/{hex*24}', 'https://v6.exchangerate-api.com/v6/YOUR-API-KEY/latest/USD'],
      },
    },
    {
      name: 'API key',
      keywords: ['exchangerate_api', 'exchangerateapi', 'exchange_rate_api', 'exchangerate_key', 'exchangeratekey'],
      pattern: '[a-f0-9]{24}',
      where: 'named',
      remedy: 'Reset it in the ExchangeRate-API dashboard',
      samples: {
        found: ['EXCHANGERATE_API_KEY={hex*24}', "const exchangerateApiKey = '{hex*24}';", '"exchangerateApiKey": "{hex*24}"', 'exchangerate_api_key: {hex*24}'],
        silent: ['EXCHANGERATE_API_KEY={0*24}', 'EXCHANGERATE_API_KEY={hex*11}', 'EXCHANGERATE_API_KEY=your_exchangerate_api_key', 'CHECKSUM={hex*24}'],
      },
    },
  ],
});
