import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  tokens: [
    {
      name: 'personal API key',
      keywords: ['phx_'],
      pattern: 'phx_[A-Za-z0-9]{40,52}',
      remedy: 'Delete it in PostHog under Settings → Personal API keys and make a new one',
      samples: { found: ['phx_{alnum*43}', 'POSTHOG_PERSONAL_API_KEY=phx_{alnum*47}'], silent: ['phx_{x*43}', 'phx_{alnum*20}', 'phc_{alnum*43}', 'alphx_{alnum*43}'] },
    },
    {
      name: 'project secret key',
      keywords: ['phs_'],
      pattern: 'phs_[A-Za-z0-9]{40,52}',
      remedy: 'Rotate it in PostHog under Settings → Feature flags',
      samples: { found: ['phs_{alnum*43}', 'POSTHOG_SECRET_KEY: phs_{alnum*43}'], silent: ['phs_{x*43}', 'phs_{alnum*20}', 'graphs_{alnum*43}'] },
    },
    {
      name: 'project API key',
      keywords: ['phc_'],
      pattern: 'phc_[A-Za-z0-9]{40,52}',
      isPublic: true,
      remedy: '',
      samples: { found: ['phc_{alnum*43}', "posthog.init('phc_{alnum*43}')"], silent: ['phc_{alnum*10}'] },
    },
  ],
});
