import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Magic',
  docs: 'https://magic.link/docs/authentication/security/rotate-api-keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: 'sk_(?:live|test)_[0-9A-F]{16}',
      remedy: 'Roll it in the Magic dashboard in the settings of the app',
      samples: {
        found: ['sk_live_{HEX*15}7', 'MAGIC_SECRET_KEY=sk_test_{HEX*15}7'],
        silent: ['sk_live_{0*16}', 'sk_live_{HEX*12}', 'pk_live_{HEX*16}', 'sk_live_{alnum*24}'],
      },
    },
  ],
});
