import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/v1/#section/Authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['coinmarketcap', 'cmc_api', 'cmcapi', 'cmc_pro', 'cmcpro'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Regenerate it in the CoinMarketCap developer portal',
      samples: {
        found: ['COINMARKETCAP_API_KEY={uuid}', "const coinmarketcapApiKey = '{uuid}';", '"coinmarketcapApiKey": "{uuid}"', 'coinmarketcap_api_key: {uuid}', "'X-CMC_PRO_API_KEY': '{uuid}'"],
        silent: ['COINMARKETCAP_API_KEY=00000000-0000-0000-0000-000000000000', 'COINMARKETCAP_API_KEY={hex*8}-{hex*4}', 'COINMARKETCAP_API_KEY=your_coinmarketcap_api_key', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
