import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'n8n',
  docs: 'https://docs.n8n.io/api/authentication/',
  tokens: [
    {
      name: 'API key',
      keywords: ['eyj'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,80}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{40,90}`,
      claims: { iss: ['n8n'] },
      remedy: 'Delete it in n8n under Settings → n8n API and create a new key',
      samples: {
        found: ["const key = '{jwt:iss=n8n,aud=public-api,sub=abc}';", 'N8N_API_KEY={jwt:iss=n8n,aud=public-api,sub=abc}'],
        silent: ['{jwt:iss=other,aud=public-api,sub=abc}', 'N8N_API_KEY=eyJhbGciOi'],
      },
    },
  ],
});
