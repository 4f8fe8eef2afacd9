import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Infura',
  docs: 'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key',
  tokens: [
    {
      name: 'URL with its key',
      keywords: ['infura.io/v3/'],
      pattern: String.raw`infura\.io/(?:ws/)?v3/[a-f0-9]{32}`,
      remedy: 'Create a new API key in the Infura dashboard, restrict it by allowlists, and delete the old one',
      samples: {
        found: ["const key = 'infura.io/v3/{hex*32}';", 'ETH_URL=infura.io/v3/{hex*32}', "new Web3('https://mainnet.infura.io/v3/{hex*32}')"],
        silent: ['infura.io/v3/{0*32}', 'ETH_URL=infura.io/v3/{hex*15}', 'ainfura.io/v3/{hex*32}', 'https://mainnet.infura.io/v3/YOUR-PROJECT-ID', 'https://mainnet.infura.io/v3/${INFURA_KEY}'],
      },
    },
    {
      name: 'API key or secret',
      keywords: ['infura'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Create a new API key in the Infura dashboard and delete the old one',
      samples: {
        found: ['INFURA_API_KEY={hex*32}', "const infuraApiKey = '{hex*32}';", '"infuraApiKey": "{hex*32}"', 'infura_api_key: {hex*32}'],
        silent: ['INFURA_API_KEY={0*32}', 'INFURA_API_KEY={hex*15}', 'INFURA_API_KEY=your_infura_api_key', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
