import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: 'sk_(?:live|test)_[a-f0-9]{40}',
      remedy: 'Generate a new secret key in the Paystack Dashboard under Settings → API Keys & Webhooks',
      samples: {
        found: ["const key = 'sk_live_{hex*40}';", 'PAYSTACK_SECRET_KEY=sk_live_{hex*40}'],
        silent: ['sk_live_{0*40}', 'PAYSTACK_SECRET_KEY=sk_live_{hex*19}', 'ask_live_{hex*40}', 'sk_live_{alnum*24}', 'pk_live_{hex*40}'],
      },
    },
  ],
});
