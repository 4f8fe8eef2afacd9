import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'GoCardless',
  docs: 'https://developer.gocardless.com/api-reference/#overview-making-requests',
  tokens: [
    {
      name: 'access token',
      keywords: ['gocardless'],
      pattern: '(?:live|sandbox)_(?<secret>[A-Za-z0-9_-]{40})',
      where: 'named',
      remedy: 'Delete it in the GoCardless Dashboard under Developers and create a new access token',
      samples: {
        found: ['GOCARDLESS_ACCESS_TOKEN=live_{base64url*40}', "const gocardlessAccessToken = 'live_{base64url*40}';", '"gocardlessAccessToken": "live_{base64url*40}"', 'gocardless_access_token: live_{base64url*40}'],
        silent: ['GOCARDLESS_ACCESS_TOKEN=live_{x*40}', 'GOCARDLESS_ACCESS_TOKEN=live_{base64url*19}', 'GOCARDLESS_ACCESS_TOKEN=your_gocardless_access_token', 'CHECKSUM=live_{base64url*40}'],
      },
    },
  ],
});
