import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/authentication',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_prod_', 'sk_dev_'],
      pattern: 'sk_(?:prod|dev)_[A-Za-z0-9_-]{48,80}',
      remedy: 'Roll it in the Liveblocks dashboard under API keys of the project',
      samples: {
        found: ['sk_prod_{base64url*63}a', 'LIVEBLOCKS_SECRET_KEY=sk_dev_{base64url*63}a'],
        silent: ['sk_prod_{x*64}', 'sk_prod_{alnum*12}', 'task_prod_{alnum*64}', 'pk_prod_{alnum*64}'],
      },
    },
    {
      name: 'public key',
      keywords: ['pk_prod_', 'pk_dev_'],
      pattern: 'pk_(?:prod|dev)_[A-Za-z0-9_-]{48,80}',
      isPublic: true,
      remedy: '',
      samples: { found: ['pk_prod_{base64url*63}a'], silent: ['pk_prod_{alnum*12}'] },
    },
  ],
});
