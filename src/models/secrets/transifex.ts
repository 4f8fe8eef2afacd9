import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Transifex',
  docs: 'https://help.transifex.com/en/articles/6248858-generating-an-api-token',
  tokens: [
    {
      name: 'API token',
      keywords: ['transifex', 'tx_token', 'txtoken'],
      pattern: '1/(?<secret>[a-f0-9]{40})',
      where: 'named',
      remedy: 'Delete it in Transifex under User settings → API token',
      samples: {
        found: ['TX_TOKEN=1/{hex*40}', "const txToken = '1/{hex*40}';", '"txToken": "1/{hex*40}"', 'tx_token: 1/{hex*40}'],
        silent: ['TX_TOKEN=1/{0*40}', 'TX_TOKEN=1/{hex*19}', 'TX_TOKEN=your_tx_token', 'CHECKSUM=1/{hex*40}'],
      },
    },
  ],
});
