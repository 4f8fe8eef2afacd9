import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Braintrust',
  docs: 'https://www.braintrust.dev/docs/admin/organizations',
  tokens: [
    {
      name: 'API key',
      keywords: ['braintrust'],
      pattern: 'sk-(?<secret>[A-Za-z0-9]{48})',
      where: 'named',
      remedy: 'Delete it in Braintrust under Settings → API keys and make a new one',
      samples: {
        found: ['BRAINTRUST_API_KEY=sk-{alnum*48}', '"BRAINTRUST_API_KEY": "sk-{alnum*48}"', "const braintrustApiKey = 'sk-{alnum*48}'"],
        silent: ['BRAINTRUST_API_KEY=sk-{alnum*20}', 'BRAINTRUST_API_KEY=your_key_here', 'unbraintrustApiKey = "sk-{alnum*48}"', 'BRAINTRUST_API_KEY=sk-{x*48}'],
      },
    },
  ],
});
