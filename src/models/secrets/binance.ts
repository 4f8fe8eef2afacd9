import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
  tokens: [
    {
      name: 'API key or secret',
      keywords: ['binance'],
      pattern: String.raw`(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}`,
      where: 'named',
      remedy: 'Delete the API key under API Management and create a new one',
      samples: {
        found: ['BINANCE_API_SECRET={alnum*63}7', "const binanceApiSecret = '{alnum*63}7';", '"binanceApiSecret": "{alnum*63}7"', 'binance_api_secret: {alnum*63}7', "new Binance({ apiKey: '{alnum*63}7' })"],
        silent: ['BINANCE_API_SECRET={x*63}7', 'BINANCE_API_SECRET={alnum*30}7', 'BINANCE_API_SECRET=your_binance_api_secret', 'CHECKSUM={alnum*63}7'],
      },
    },
  ],
});
