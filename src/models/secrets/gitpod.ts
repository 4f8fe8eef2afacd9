import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Gitpod',
  docs: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['gitpod_pat_'],
      pattern: 'gitpod_pat_[A-Za-z0-9_\\-]{20,60}\\.[A-Za-z0-9_\\-]{40,80}',
      remedy: 'Delete it under User settings → Access tokens',
      samples: {
        found: ['const client = new Client("gitpod_pat_{base64url*26}.{base64url*59}a")', 'GITPOD_TOKEN=gitpod_pat_{base64url*26}.{base64url*59}a', '"token": "gitpod_pat_{base64url*26}.{base64url*59}a"'],
        silent: ['gitpod_pat_{base64url*26}.{x*59}a', 'gitpod_pat_{base64url*26}.{base64url*19}a', 'xgitpod_pat_{base64url*26}.{base64url*59}a'],
      },
    },
  ],
});
