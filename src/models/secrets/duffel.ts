import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/test-your-integration',
  tokens: [
    {
      name: 'access token',
      keywords: ['duffel_live_', 'duffel_test_'],
      pattern: 'duffel_(?:live|test)_[A-Za-z0-9_-]{43}',
      remedy: 'Revoke it in the Duffel Dashboard under Developers → Access tokens and create a new one',
      samples: {
        found: ["const key = 'duffel_live_{base64url*43}';", 'DUFFEL_ACCESS_TOKEN=duffel_live_{base64url*43}'],
        silent: ['duffel_live_{x*43}', 'DUFFEL_ACCESS_TOKEN=duffel_live_{base64url*20}', 'aduffel_live_{base64url*43}'],
      },
    },
  ],
});
