import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['re_'],
      pattern: String.raw`re_(?=[A-Za-z_]{0,32}\d)[A-Za-z0-9]{8}_[A-Za-z0-9]{24}`,
      remedy: 'Delete it in the Resend dashboard under API Keys and make a new one',
      samples: {
        found: ['re_{alnum*8}_{alnum*24}', 'RESEND_API_KEY=re_{alnum*8}_{alnum*24}', "new Resend('re_{alnum*8}_{alnum*24}')"],
        silent: ['re_{x*8}_{x*24}', 're_{alnum*8}', 'pre_{alnum*8}_{alnum*24}', 're_12345678_your_key', 're_compiler_matchesRegularExpression'],
      },
    },
  ],
});
