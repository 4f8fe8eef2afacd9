import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Helius',
  docs: 'https://www.helius.dev/docs/api-reference/authentication',
  tokens: [
    {
      name: 'RPC URL with its key',
      keywords: ['helius-rpc.com/?api-key='],
      pattern: String.raw`helius-rpc\.com/\?api-key=[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`,
      remedy: 'Delete the key in the Helius dashboard under API Keys and make a new one',
      samples: {
        found: ["const key = 'helius-rpc.com/?api-key={uuid}';", 'RPC_URL=helius-rpc.com/?api-key={uuid}'],
        silent: ['helius-rpc.com/?api-key=00000000-0000-0000-0000-000000000000', 'RPC_URL=helius-rpc.com/?api-key={hex*8}-{hex*4}', 'ahelius-rpc.com/?api-key={uuid}'],
      },
    },
    {
      name: 'API key',
      keywords: ['helius'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete the key in the Helius dashboard under API Keys and make a new one',
      samples: {
        found: ['HELIUS_API_KEY={uuid}', "const heliusApiKey = '{uuid}';", '"heliusApiKey": "{uuid}"', 'helius_api_key: {uuid}'],
        silent: ['HELIUS_API_KEY=00000000-0000-0000-0000-000000000000', 'HELIUS_API_KEY={hex*8}-{hex*4}', 'HELIUS_API_KEY=your_helius_api_key', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
