import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Linear',
  docs: 'https://linear.app/developers/graphql',
  tokens: [
    {
      name: 'API key',
      keywords: ['lin_api_'],
      pattern: 'lin_api_[A-Za-z0-9]{40}',
      remedy: 'Revoke it in Linear under Settings → Security & access → Personal API keys',
      samples: {
        found: ["const key = 'lin_api_{alnum*40}';", 'LINEAR_API_KEY=lin_api_{alnum*40}'],
        silent: ['lin_api_{x*40}', 'LINEAR_API_KEY=lin_api_{alnum*19}', 'alin_api_{alnum*40}'],
      },
    },
    {
      name: 'OAuth access token',
      keywords: ['lin_oauth_'],
      pattern: 'lin_oauth_[a-f0-9]{64}',
      remedy: 'Revoke it with /oauth/revoke, or rotate the app’s secret under Settings → API',
      samples: {
        found: ["const key = 'lin_oauth_{hex*64}';", 'LINEAR_OAUTH_TOKEN=lin_oauth_{hex*64}'],
        silent: ['lin_oauth_{0*64}', 'LINEAR_OAUTH_TOKEN=lin_oauth_{hex*31}', 'alin_oauth_{hex*64}'],
      },
    },
    {
      name: 'webhook signing secret',
      keywords: ['lin_wh_'],
      pattern: 'lin_wh_[A-Za-z0-9]{20,48}',
      remedy: 'Delete the webhook in Linear under Settings → API and make a new one',
      samples: {
        found: ["const key = 'lin_wh_{alnum*40}';", 'LINEAR_WEBHOOK_SECRET=lin_wh_{alnum*40}'],
        silent: ['lin_wh_{x*40}', 'LINEAR_WEBHOOK_SECRET=lin_wh_{alnum*19}', 'alin_wh_{alnum*40}'],
      },
    },
  ],
});
