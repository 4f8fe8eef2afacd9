import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  tokens: [
    {
      name: 'browser API key',
      keywords: ['aiza'],
      pattern: 'AIza[A-Za-z0-9_-]{35}',
      // Firebase and Maps put it into pages; what limits it are referrers and rules. Named for Gemini it is a secret: gemini.ts.
      isPublic: true,
      remedy: '',
      samples: { found: ['AIza{base64url*34}a', "firebase.initializeApp({ apiKey: 'AIza{base64url*34}a' })"], silent: ['AIza{base64url*20}', 'AIza_{alnum*20}'] },
    },
  ],
});
