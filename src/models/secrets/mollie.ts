import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['mollie'],
      pattern: '(?:live|test|access)_(?<secret>[A-Za-z0-9]{30,64})',
      where: 'named',
      remedy: 'Reset it in the Mollie Dashboard under Developers → API keys',
      samples: {
        found: ['MOLLIE_API_KEY=live_{alnum*30}', "const mollieApiKey = 'live_{alnum*30}';", '"mollieApiKey": "live_{alnum*30}"', 'mollie_api_key: live_{alnum*30}', "createMollieClient({ apiKey: 'test_{alnum*30}' })"],
        silent: ['MOLLIE_API_KEY=live_{x*30}', 'MOLLIE_API_KEY=live_{alnum*14}', 'MOLLIE_API_KEY=your_mollie_api_key', 'CHECKSUM=live_{alnum*30}', 'MOLLIE_PROFILE_ID=pfl_{alnum*10}'],
      },
    },
  ],
});
