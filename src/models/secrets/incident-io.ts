import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'incident.io',
  docs: 'https://docs.incident.io/api-reference/introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['inc_'],
      pattern: 'inc_[a-f0-9]{64}',
      remedy: 'Revoke it under Settings → API keys',
      samples: {
        found: ['const client = new Client("inc_{hex*64}")', 'INCIDENT_API_KEY=inc_{hex*64}', '"token": "inc_{hex*64}"'],
        silent: ['inc_{x*64}', 'inc_{hex*21}', 'xinc_{hex*64}'],
      },
    },
  ],
});
