import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Omise',
  docs: 'https://docs.omise.co/api-authentication',
  tokens: [
    {
      name: 'secret key',
      keywords: ['skey_test_', 'skey_live_', 'skey_'],
      pattern: 'skey_(?:test_|live_)?[a-z0-9]{19}',
      remedy: 'Roll the keys in the Omise Dashboard under Keys',
      samples: {
        found: ["const key = 'skey_{lownum*19}';", 'OMISE_SECRET_KEY=skey_{lownum*19}', 'skey_test_{lownum*19}'],
        silent: ['skey_{x*19}', 'OMISE_SECRET_KEY=skey_{lownum*8}', 'askey_{lownum*19}', 'pkey_{lownum*19}'],
      },
    },
    {
      name: 'public key',
      keywords: ['pkey_test_', 'pkey_'],
      pattern: 'pkey_(?:test_|live_)?[a-z0-9]{19}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'pkey_{lownum*19}';", 'APP_API_KEY=pkey_{lownum*19}'], silent: ['pkey_{lownum*8}', 'apkey_{lownum*19}', 'skey_{lownum*19}'] },
    },
  ],
});
