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
  ],
});
