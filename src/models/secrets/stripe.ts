import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_live_', 'sk_test_'],
      // 42 characters are Clerk's, `key_…` in Base64 is WorkOS's, 16, 40 and 64 hexadecimal digits are Magic's, Paystack's and UploadThing's.
      pattern: 'sk_(?:live|test)_(?!a2V5X|(?:[A-Za-z0-9]{42}|[A-F0-9]{16}|[a-f0-9]{40}|[a-f0-9]{64})(?![A-Za-z0-9_]))[A-Za-z0-9]{16,247}',
      remedy: 'Roll it in the Stripe Dashboard under Developers → API keys',
      samples: { found: ['sk_live_{alnum*24}', 'STRIPE=sk_test_51{alnum*97}'], silent: ['sk_live_{x*24}', 'sk_test_your_key_here', 'task_live_{alnum*24}', 'sk_live_{alnum*8}', 'sk_test_{alnum*42}', 'sk_live_{HEX*16}', 'sk_live_{hex*40}', 'sk_live_{hex*64}', 'sk_test_{b64:key_01H[UPNUM*23],[alnum*25]}'] },
    },
    {
      name: 'restricted key',
      keywords: ['rk_live_', 'rk_test_'],
      pattern: 'rk_(?:live|test)_[A-Za-z0-9]{16,247}',
      remedy: 'Roll it in the Stripe Dashboard under Developers → API keys',
      samples: { found: ['rk_live_{alnum*24}'], silent: ['rk_live_{0*24}', 'mark_live_{alnum*24}'] },
    },
    {
      name: 'organization key',
      keywords: ['sk_org_'],
      pattern: 'sk_org_(?:live_|test_)?[A-Za-z0-9]{24,247}',
      remedy: 'Roll it in the Stripe Dashboard under the organization’s API keys',
      samples: { found: ["new Stripe('sk_org_live_{alnum*98}')", 'STRIPE_SECRET_KEY=sk_org_{alnum*98}'], silent: ['sk_org_live_{x*24}', 'sk_org_your_key', 'task_org_{alnum*98}'] },
    },
    {
      name: 'ephemeral key',
      keywords: ['ek_live_', 'ek_test_'],
      pattern: 'ek_(?:live|test)_[A-Za-z0-9]{24,247}',
      remedy: 'Delete it with DELETE /v1/ephemeral_keys/{id}; it ends by itself after an hour',
      samples: { found: ["const key = 'ek_live_{alnum*98}'", 'EPHEMERAL_KEY=ek_test_{alnum*60}'], silent: ['ek_live_{x*24}', 'ek_test_short', 'week_test_{alnum*60}'] },
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
