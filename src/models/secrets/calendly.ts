import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Calendly',
  docs: 'https://developer.calendly.com/personal-access-tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['eyj'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,80}\.eyJ[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{40,180}`,
      claims: { iss: ['https://auth.calendly.com'] },
      remedy: 'Revoke it in Calendly under Integrations & apps → API and webhooks',
      samples: {
        found: ["const key = '{jwt:iss=https://auth.calendly.com,jti=abc}';", 'CALENDLY_TOKEN={jwt:iss=https://auth.calendly.com,jti=abc}'],
        silent: ['{jwt:iss=https://example.com,jti=abc}', 'CALENDLY_TOKEN=eyJhbGciOi'],
      },
    },
  ],
});
