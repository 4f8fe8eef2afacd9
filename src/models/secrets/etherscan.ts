import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'basescan'],
      pattern: String.raw`(?=[A-Z]{0,33}\d)[A-Z0-9]{34}`,
      where: 'named',
      remedy: 'Delete it under API Keys in your account and add a new one',
      samples: {
        found: ['ETHERSCAN_API_KEY={UPNUM*33}7', "const etherscanApiKey = '{UPNUM*33}7';", '"etherscanApiKey": "{UPNUM*33}7"', 'etherscan_api_key: {UPNUM*33}7'],
        silent: ['ETHERSCAN_API_KEY={X*33}7', 'ETHERSCAN_API_KEY={UPNUM*15}7', 'ETHERSCAN_API_KEY=your_etherscan_api_key', 'CHECKSUM={UPNUM*33}7'],
      },
    },
  ],
});
