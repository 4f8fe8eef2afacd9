import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  tokens: [
    {
      name: 'client secret',
      keywords: ['p8e-'],
      pattern: 'p8e-[A-Za-z0-9_-]{32}',
      remedy: 'Add a new client secret in the Adobe Developer Console under the credential and delete the old one',
      samples: {
        found: ["const key = 'p8e-{base64url*31}a';", 'ADOBE_CLIENT_SECRET=p8e-{base64url*31}a'],
        silent: ['p8e-{x*31}a', 'ADOBE_CLIENT_SECRET=p8e-{base64url*14}a', 'ap8e-{base64url*31}a'],
      },
    },
  ],
});
