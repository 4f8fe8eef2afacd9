import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Puppet Enterprise',
  docs: 'https://help.puppet.com/pe/current/topics/rbac_token_auth_intro.htm',
  tokens: [
    {
      name: 'access token',
      keywords: ['puppet'],
      pattern: '[A-Za-z0-9_\\-]{43}',
      where: 'named',
      remedy: 'Revoke it with puppet access delete-token-file and the RBAC tokens endpoint',
      samples: {
        found: ['PUPPET_ACCESS_TOKEN={base64url*42}a', 'const puppetAccessToken = "{base64url*42}a"', '"puppet_access_token": "{base64url*42}a"', 'puppet_access_token: {base64url*42}a'],
        silent: ['PUPPET_ACCESS_TOKEN={0*42}a', 'PUPPET_ACCESS_TOKEN={base64url*14}a', 'PUPPET_VERSION={base64url*42}a', 'COMMIT_KEY={base64url*42}a', 'unpuppet_key = "{base64url*42}a"'],
      },
    },
  ],
});
