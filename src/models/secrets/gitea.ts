import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  tokens: [
    {
      name: 'access token',
      keywords: ['gitea', 'forgejo'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it under Settings → Applications → Manage access tokens',
      samples: {
        found: ['GITEA_TOKEN={hex*40}', 'const giteaToken = "{hex*40}"', '"gitea_token": "{hex*40}"', 'gitea_token: {hex*40}'],
        silent: ['gitea_commit: {hex*40}', 'GITEA_TOKEN={0*40}', 'GITEA_TOKEN={hex*13}', 'GITEA_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'ungitea_key = "{hex*40}"'],
      },
    },
    {
      name: 'application secret',
      keywords: ['gto_'],
      pattern: 'gto_[A-Za-z0-9]{52}',
      remedy: 'Regenerate the secret of the application under Settings → Applications',
      samples: {
        found: ['const client = new Client("gto_{lownum*51}4")', 'GITEA_CLIENT_SECRET=gto_{lownum*51}4', '"token": "gto_{lownum*51}4"'],
        silent: ['gto_{x*51}4', 'gto_{lownum*17}4', 'xgto_{lownum*51}4'],
      },
    },
  ],
});
