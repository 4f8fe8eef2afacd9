import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  tokens: [
    {
      name: 'API secret',
      keywords: ['kucoin'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete the key in KuCoin under API Management and create a new one',
      samples: {
        found: ['KUCOIN_API_SECRET={uuid}', "const kucoinApiSecret = '{uuid}';", '"kucoinApiSecret": "{uuid}"', 'kucoin_api_secret: {uuid}'],
        silent: ['KUCOIN_API_SECRET=00000000-0000-0000-0000-000000000000', 'KUCOIN_API_SECRET={hex*8}-{hex*4}', 'KUCOIN_API_SECRET=your_kucoin_api_secret', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
