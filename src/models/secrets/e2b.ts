import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['e2b_'],
      pattern: 'e2b_[0-9a-f]{40}',
      remedy: 'Delete it in the E2B dashboard under API Keys and make a new one',
      samples: { found: ['e2b_{hex*40}', 'E2B_API_KEY=e2b_{hex*40}'], silent: ['e2b_{0*40}', 'e2b_{hex*20}', 'e2b_***'] },
    },
    {
      name: 'access token',
      keywords: ['sk_e2b_'],
      pattern: 'sk_e2b_[0-9a-f]{40}',
      remedy: 'Delete it in the E2B dashboard under Personal and make a new one',
      samples: { found: ['sk_e2b_{hex*40}', 'E2B_ACCESS_TOKEN=sk_e2b_{hex*40}'], silent: ['sk_e2b_{0*40}', 'task_e2b_{hex*40}'] },
    },
  ],
});
