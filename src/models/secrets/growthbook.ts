import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'GrowthBook',
  docs: 'https://docs.growthbook.io/api-overview',
  tokens: [
    {
      name: 'secret key',
      keywords: ['secret_admin_', 'secret_readonly_', 'secret_user_', 'secret_role_'],
      pattern: 'secret_(?:admin|readonly|user|role)_[A-Za-z0-9\\+/]{40,60}=?',
      remedy: 'Delete it under Settings → API keys',
      samples: {
        found: ['const client = new Client("secret_admin_{alnum*43}")', 'GROWTHBOOK_API_KEY=secret_admin_{alnum*43}', '"token": "secret_admin_{alnum*43}"'],
        silent: ['secret_admin_{x*43}', 'secret_admin_{alnum*14}', 'xsecret_admin_{alnum*43}'],
      },
    },
  ],
});
