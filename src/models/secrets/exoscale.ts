import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Exoscale',
  docs: 'https://community.exoscale.com/platform/iam/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['exoscale'],
      pattern: '[A-Za-z0-9_\\-]{43}',
      where: 'named',
      remedy: 'Delete the API key under IAM → Keys and create a new one',
      samples: {
        found: ['EXOSCALE_API_SECRET={base64url*42}a', 'const exoscaleApiSecret = "{base64url*42}a"', '"exoscale_api_secret": "{base64url*42}a"', 'exoscale_api_secret: {base64url*42}a'],
        silent: ['EXOSCALE_API_KEY=EXO{hex*24}', 'EXOSCALE_API_SECRET={0*42}a', 'EXOSCALE_API_SECRET={base64url*14}a', 'EXOSCALE_VERSION={base64url*42}a', 'COMMIT_KEY={base64url*42}a', 'unexoscale_key = "{base64url*42}a"'],
      },
    },
  ],
});
