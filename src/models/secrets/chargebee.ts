import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Chargebee',
  docs: 'https://www.chargebee.com/docs/billing/2.0/site-configuration/api_keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['chargebee'],
      pattern: '(?:live|test)_(?<secret>[A-Za-z0-9]{30,60})',
      where: 'named',
      remedy: 'Delete it in Chargebee under Settings → Configure Chargebee → API Keys and add a new one',
      samples: {
        found: ['CHARGEBEE_API_KEY=live_{alnum*40}', "const chargebeeApiKey = 'live_{alnum*40}';", '"chargebeeApiKey": "live_{alnum*40}"', 'chargebee_api_key: live_{alnum*40}'],
        silent: ['CHARGEBEE_API_KEY=live_{x*40}', 'CHARGEBEE_API_KEY=live_{alnum*19}', 'CHARGEBEE_API_KEY=your_chargebee_api_key', 'CHECKSUM=live_{alnum*40}'],
      },
    },
  ],
});
