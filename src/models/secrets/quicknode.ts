import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'QuickNode',
  docs: 'https://www.quicknode.com/docs/platform/security/tokens',
  tokens: [
    {
      name: 'endpoint URL with its token',
      keywords: ['quiknode.pro/'],
      pattern: String.raw`quiknode\.pro/[a-f0-9]{40}`,
      remedy: 'Make a new token for the endpoint under Security and remove the old one',
      samples: {
        found: ["const key = 'quiknode.pro/{hex*40}';", 'RPC_URL=quiknode.pro/{hex*40}', "new Connection('https://a-b-c.solana-mainnet.quiknode.pro/{hex*40}/')"],
        silent: ['quiknode.pro/{0*40}', 'RPC_URL=quiknode.pro/{hex*19}', 'aquiknode.pro/{hex*40}', 'https://a-b-c.quiknode.pro/your-token/'],
      },
    },
  ],
});
