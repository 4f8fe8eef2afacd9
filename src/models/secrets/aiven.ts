import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  tokens: [
    {
      name: 'service password',
      keywords: ['avns_'],
      pattern: 'AVNS_[A-Za-z0-9_\\-]{19}',
      remedy: "Reset the password of the service's user under Users",
      samples: {
        found: ['const client = new Client("AVNS_{alnum*19}")', 'DB_PASSWORD=AVNS_{alnum*19}', '"token": "AVNS_{alnum*19}"'],
        silent: ['AVNS_{x*19}', 'AVNS_{alnum*6}', 'xAVNS_{alnum*19}'],
      },
    },
    {
      name: 'API token',
      keywords: ['aiven'],
      pattern: '(?:aivenv1_[A-Za-z0-9\\+/]{300,400}={0,2}|[A-Za-z0-9\\+/]{340,420}={0,2})',
      where: 'named',
      remedy: 'Revoke it under User information → Tokens',
      samples: {
        found: ['AIVEN_TOKEN={base64*360}', 'const aivenToken = "{base64*360}"', '"aiven_token": "{base64*360}"', 'aiven_token: {base64*360}'],
        silent: ['AIVEN_TOKEN={0*360}', 'AIVEN_TOKEN={base64*120}', 'AIVEN_VERSION={base64*360}', 'COMMIT_KEY={base64*360}', 'unaiven_key = "{base64*360}"'],
      },
    },
  ],
});
