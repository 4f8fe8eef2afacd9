import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Scalingo',
  docs: 'https://developers.scalingo.com/tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['tk-us-'],
      pattern: 'tk-us-[A-Za-z0-9_\\-]{48}',
      remedy: 'Delete it under Profile → API tokens',
      samples: {
        found: ['const client = new Client("tk-us-{base64url*47}a")', 'SCALINGO_API_TOKEN=tk-us-{base64url*47}a', '"token": "tk-us-{base64url*47}a"'],
        silent: ['tk-us-{x*47}a', 'tk-us-{base64url*15}a', 'xtk-us-{base64url*47}a'],
      },
    },
  ],
});
