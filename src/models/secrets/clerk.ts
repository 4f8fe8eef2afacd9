import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Clerk',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: 'sk_(?:live|test)_[A-Za-z0-9]{42}',
      remedy: 'Roll it in the Clerk Dashboard under API keys',
      samples: {
        found: ['sk_live_{alnum*42}', 'CLERK_SECRET_KEY=sk_test_{alnum*42}', "createClerkClient({ secretKey: 'sk_test_{alnum*42}' })"],
        silent: ['sk_live_{alnum*24}', 'sk_test_51{alnum*97}', 'sk_test_{x*42}', 'pk_test_{alnum*42}', 'task_live_{alnum*42}'],
      },
    },
    {
      name: 'publishable key',
      keywords: ['pk_live_', 'pk_test_'],
      pattern: 'pk_(?:live|test)_(?:[LMNOYZa-e][A-Za-z0-9][A-Za-z0-9][A-Za-z0-9]){5,40}(?:[LMNOYZa-e][A-Za-z0-9](?:[A-Za-z0-9]k|Q=?)|JA(?:==)?)',
      // The domain of the instance and a `$` in Base64.
      isPublic: true,
      remedy: '',
      samples: {
        found: ['pk_test_{b64:warm-[lower*5]-12.clerk.accounts.dev$}', 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_{b64:clerk.[lower*9].com$}'],
        silent: ['pk_live_short', '{b64:clerk.example.com$}'],
      },
    },
  ],
});
