import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Xendit',
  docs: 'https://docs.xendit.co/docs/api-keys',
  tokens: [
    {
      name: 'secret API key',
      keywords: ['xnd_production_', 'xnd_development_'],
      pattern: 'xnd_(?:production|development)_[A-Za-z0-9]{40,80}',
      remedy: 'Delete it in the Xendit Dashboard under Settings → Developers → API keys and generate a new secret key',
      samples: {
        found: ["const key = 'xnd_production_{alnum*58}';", 'XENDIT_SECRET_KEY=xnd_production_{alnum*58}'],
        silent: ['xnd_production_{x*58}', 'XENDIT_SECRET_KEY=xnd_production_{alnum*28}', 'axnd_production_{alnum*58}', 'xnd_public_production_{alnum*58}'],
      },
    },
    {
      name: 'public API key',
      keywords: ['xnd_public_'],
      pattern: 'xnd_public_(?:production_|development_)?[A-Za-z0-9_-]{40,80}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'xnd_public_production_{alnum*58}';", 'APP_API_KEY=xnd_public_production_{alnum*58}'],
        silent: ['xnd_public_production_{alnum*28}', 'axnd_public_production_{alnum*58}', 'xnd_production_{alnum*58}'],
      },
    },
  ],
});
