import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  tokens: [
    {
      name: 'client secret',
      keywords: ['cnvca'],
      pattern: 'cnvca[A-Za-z0-9_-]{40,64}',
      remedy: 'Generate a new client secret in the Canva Developer Portal under the integration’s Credentials',
      samples: {
        found: ["const key = 'cnvca{base64url*50}a';", 'CANVA_CLIENT_SECRET=cnvca{base64url*50}a'],
        silent: ['cnvca{x*50}a', 'CANVA_CLIENT_SECRET=cnvca{base64url*24}a', 'acnvca{base64url*50}a'],
      },
    },
  ],
});
