import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Fastly',
  docs: 'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
  tokens: [
    {
      name: 'API token',
      keywords: ['fastly'],
      pattern: '[A-Za-z0-9_\\-]{32}',
      where: 'named',
      remedy: 'Delete it under Account → API tokens',
      samples: {
        found: ['FASTLY_API_TOKEN={base64url*31}a', 'const fastlyApiToken = "{base64url*31}a"', '"fastly_api_token": "{base64url*31}a"', 'fastly_api_token: {base64url*31}a', '"Fastly-Key": "{base64url*31}a"'],
        silent: ['FASTLY_SERVICE_ID={alnum*22}', 'FASTLY_API_TOKEN={0*31}a', 'FASTLY_API_TOKEN={base64url*10}a', 'FASTLY_VERSION={base64url*31}a', 'COMMIT_KEY={base64url*31}a', 'unfastly_key = "{base64url*31}a"'],
      },
    },
  ],
});
