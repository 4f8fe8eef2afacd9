import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['sq0atp-'],
      pattern: 'sq0atp-[A-Za-z0-9_-]{22}',
      remedy: 'Replace it in the Developer Console under Credentials → Access token',
      samples: {
        found: ["const key = 'sq0atp-{base64url*22}';", 'SQUARE_ACCESS_TOKEN=sq0atp-{base64url*22}'],
        silent: ['sq0atp-{x*22}', 'SQUARE_ACCESS_TOKEN=sq0atp-{base64url*10}', 'asq0atp-{base64url*22}'],
      },
    },
    {
      name: 'application secret',
      keywords: ['sq0csp-'],
      pattern: 'sq0csp-[A-Za-z0-9_-]{43}',
      remedy: 'Replace it in the Developer Console under OAuth → Application secret',
      samples: {
        found: ["const key = 'sq0csp-{base64url*43}';", 'SQUARE_APPLICATION_SECRET=sq0csp-{base64url*43}'],
        silent: ['sq0csp-{x*43}', 'SQUARE_APPLICATION_SECRET=sq0csp-{base64url*20}', 'asq0csp-{base64url*43}', 'sq0idp-{base64url*22}'],
      },
    },
    {
      name: 'access token',
      keywords: ['eaaa'],
      pattern: '(?<![A-Za-z0-9+/])EAAA[A-Za-z0-9_-]{60}(?![+/=])',
      remedy: 'Replace it in the Developer Console under Credentials → Access token, or revoke it with RevokeToken',
      samples: {
        found: ["const key = 'EAAA{base64url*59}a';", 'SQUARE_ACCESS_TOKEN=EAAA{base64url*59}a'],
        silent: ['EAAA{x*59}a', 'SQUARE_ACCESS_TOKEN=EAAA{base64url*28}a', 'aEAAA{base64url*59}a', 'EAAA{alnum*180}', 'AAE+EAAA{alnum*60}', 'EAAA{alnum*60}/', 'EAAA{alnum*60}=='],
      },
    },
    {
      name: 'application ID',
      keywords: ['sq0idp-', 'sandbox-sq0idb-', 'sq0idb-'],
      pattern: '(?:sandbox-)?sq0id[pb]-[A-Za-z0-9_-]{22}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'sq0idp-{alnum*22}';", 'APP_API_KEY=sq0idp-{alnum*22}', 'sandbox-sq0idb-{alnum*22}'],
        silent: ['sq0idp-{alnum*10}', 'asq0idp-{alnum*22}', 'sq0csp-{alnum*43}'],
      },
    },
  ],
});
