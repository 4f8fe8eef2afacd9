import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['ghp_'],
      pattern: 'ghp_[A-Za-z0-9]{36}',
      checksum: 'crc32-base62',
      remedy: 'Delete it under Settings → Developer settings → Personal access tokens and make a new one',
      samples: { found: ['ghp_{alnum*30}{crc32-base62}'], silent: ['ghp_{alnum*36}', 'ghp_{x*36}', 'ghp_{alnum*20}'] },
    },
    {
      name: 'fine-grained personal access token',
      keywords: ['github_pat_'],
      pattern: 'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
      remedy: 'Delete it under Settings → Developer settings → Fine-grained tokens and make a new one',
      samples: { found: ['github_pat_{alnum*22}_{alnum*59}'], silent: ['github_pat_{alnum*22}', 'github_pat_{x*22}_{x*59}'] },
    },
    {
      name: 'app or OAuth token',
      keywords: ['gho_', 'ghu_', 'ghs_'],
      pattern: 'gh[ous]_[A-Za-z0-9]{36}',
      checksum: 'crc32-base62',
      remedy: 'Revoke it under Settings → Applications, or let the app reset its tokens',
      samples: { found: ['gho_{alnum*30}{crc32-base62}', 'ghs_{alnum*30}{crc32-base62}'], silent: ['ghs_{alnum*36}'] },
    },
    {
      name: 'refresh token',
      keywords: ['ghr_'],
      pattern: 'ghr_[A-Za-z0-9]{76}',
      checksum: 'crc32-base62',
      remedy: 'Revoke the authorization of the app under Settings → Applications',
      samples: { found: ['ghr_{alnum*70}{crc32-base62}'], silent: ['ghr_{alnum*76}', 'ghr_{alnum*36}'] },
    },
  ],
});
