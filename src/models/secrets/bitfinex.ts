import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bitfinex',
  docs: 'https://docs.bitfinex.com/docs/rest-auth',
  tokens: [
    {
      name: 'API key or secret',
      keywords: ['bitfinex'],
      pattern: String.raw`(?=[A-Za-z]{0,42}\d)[A-Za-z0-9]{43}`,
      where: 'named',
      remedy: 'Revoke the key in Bitfinex under API keys and create a new one',
      samples: {
        found: ['BITFINEX_API_SECRET={alnum*42}7', "const bitfinexApiSecret = '{alnum*42}7';", '"bitfinexApiSecret": "{alnum*42}7"', 'bitfinex_api_secret: {alnum*42}7'],
        silent: ['BITFINEX_API_SECRET={x*42}7', 'BITFINEX_API_SECRET={alnum*20}7', 'BITFINEX_API_SECRET=your_bitfinex_api_secret', 'CHECKSUM={alnum*42}7'],
      },
    },
  ],
});
