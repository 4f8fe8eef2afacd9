import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk_live_a2v5x', 'sk_test_a2v5x'],
      pattern: 'sk_(?:live|test)_a2V5X[A-Za-z0-9]{50,110}',
      remedy: 'Revoke it in the WorkOS Dashboard under API Keys and make a new one',
      samples: {
        found: ['sk_test_{b64:key_01H[UPNUM*23],[alnum*25]}', 'WORKOS_API_KEY=sk_live_{b64:key_01J[UPNUM*23],[alnum*25]}'],
        silent: ['sk_test_a2V5X{x*60}', 'sk_test_a2V5X{alnum*10}', 'client_01H{UPNUM*23}', 'sk_live_{alnum*24}'],
      },
    },
  ],
});
