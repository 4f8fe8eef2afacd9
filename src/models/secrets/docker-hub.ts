import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Docker Hub',
  docs: 'https://docs.docker.com/security/for-developers/access-tokens/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['dckr_pat_'],
      pattern: 'dckr_pat_[A-Za-z0-9_\\-]{27}',
      remedy: 'Delete it under Account settings → Personal access tokens',
      samples: {
        found: ['const client = new Client("dckr_pat_{base64url*26}a")', 'DOCKER_PASSWORD=dckr_pat_{base64url*26}a', '"token": "dckr_pat_{base64url*26}a"'],
        silent: ['dckr_pat_{x*26}a', 'dckr_pat_{base64url*8}a', 'xdckr_pat_{base64url*26}a'],
      },
    },
    {
      name: 'organization access token',
      keywords: ['dckr_oat_'],
      pattern: 'dckr_oat_[A-Za-z0-9_\\-]{32}',
      remedy: 'Delete it under the organization → Access tokens',
      samples: {
        found: ['const client = new Client("dckr_oat_{base64url*31}a")', 'DOCKER_PASSWORD=dckr_oat_{base64url*31}a', '"token": "dckr_oat_{base64url*31}a"'],
        silent: ['dckr_oat_{x*31}a', 'dckr_oat_{base64url*10}a', 'xdckr_oat_{base64url*31}a'],
      },
    },
    {
      name: 'login in config.json',
      keywords: ['auth"'],
      pattern: 'auth"\\s?:\\s?"(?<secret>[A-Za-z0-9\\+/]{12,400}={0,2})',
      holds: 'basic',
      remedy: 'Change the password, or delete the token, of that account at the registry and use a credential helper',
      samples: {
        found: ['{"auths": {"https://index.docker.io/v1/": {"auth": "{b64:acme:[alnum*20]}"}}}', '"ghcr.io": { "auth" : "{b64:bot:[alnum*36]}" }'],
        silent: ['{"auth": "{base64*3}"}', '{"auths": {"ghcr.io": {"auth": "${AUTH}"}}}', '"auth": "{b64:username:password}"', '"oauth": "{b64:a:[alnum*20]}"'],
      },
    },
  ],
});
