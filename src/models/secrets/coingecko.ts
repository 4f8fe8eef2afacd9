import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CoinGecko',
  docs: 'https://docs.coingecko.com/reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['cg-'],
      pattern: String.raw`CG-(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      remedy: 'Delete it in CoinGecko’s developer dashboard and add a new key',
      samples: {
        found: ["const key = 'CG-{alnum*23}7';", 'COINGECKO_API_KEY=CG-{alnum*23}7'],
        silent: ['CG-{x*23}7', 'COINGECKO_API_KEY=CG-{alnum*10}7', 'aCG-{alnum*23}7', 'CG-button-with-a-long-class-1'],
      },
    },
  ],
});
