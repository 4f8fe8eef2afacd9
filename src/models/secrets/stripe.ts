import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: '(?:sk)_(?:live|test)_[A-Za-z0-9]{16,247}',
      remedy: 'Roll it in the Stripe Dashboard under Developers → API keys',
      samples: { found: ['sk_live_{alnum*24}', 'STRIPE=sk_test_51{alnum*97}'], silent: ['sk_live_{x*24}', 'sk_test_your_key_here', 'task_live_{alnum*24}', 'sk_live_{alnum*8}'] },
    },
    {
      name: 'restricted key',
      keywords: ['rk_live_', 'rk_test_'],
      pattern: 'rk_(?:live|test)_[A-Za-z0-9]{16,247}',
      remedy: 'Roll it in the Stripe Dashboard under Developers → API keys',
      samples: { found: ['rk_live_{alnum*24}'], silent: ['rk_live_{0*24}', 'mark_live_{alnum*24}'] },
    },
    {
      name: 'publishable key',
      keywords: ['pk_live_', 'pk_test_'],
      pattern: 'pk_(?:live|test)_[A-Za-z0-9]{16,247}',
      isPublic: true,
      remedy: '',
      samples: { found: ['pk_live_{alnum*24}'], silent: ['pk_live_short'] },
    },
  ],
});
