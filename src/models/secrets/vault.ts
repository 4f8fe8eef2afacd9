import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  tokens: [
    {
      name: 'service token',
      keywords: ['hvs.'],
      pattern: 'hvs\\.[A-Za-z0-9_\\-]{24,300}',
      remedy: 'Revoke it with vault token revoke',
      samples: {
        found: ['const client = new Client("hvs.CAESI{base64url*45}a")', 'VAULT_TOKEN=hvs.CAESI{base64url*45}a', '"token": "hvs.CAESI{base64url*45}a"', 'VAULT_TOKEN=hvs.{alnum*24}'],
        silent: ['hvs.CAESI{x*45}a', 'hvs.CAESI{base64url*15}a', 'xhvs.CAESI{base64url*45}a'],
      },
    },
    {
      name: 'batch token',
      keywords: ['hvb.'],
      pattern: 'hvb\\.[A-Za-z0-9_\\-]{130,400}',
      remedy: 'Revoke the parent token, or rotate the barrier key it is made from; batch tokens cannot be revoked themselves',
      samples: {
        found: ['const client = new Client("hvb.AAAAAQ{base64url*150}a")', 'VAULT_TOKEN=hvb.AAAAAQ{base64url*150}a', '"token": "hvb.AAAAAQ{base64url*150}a"'],
        silent: ['hvb.AAAAAQ{x*150}a', 'hvb.AAAAAQ{base64url*50}a', 'xhvb.AAAAAQ{base64url*150}a'],
      },
    },
    {
      name: 'recovery token',
      keywords: ['hvr.'],
      pattern: 'hvr\\.[A-Za-z0-9_\\-]{24,300}',
      remedy: 'Restart the server out of recovery mode',
      samples: {
        found: ['const client = new Client("hvr.CAESI{base64url*45}a")', 'VAULT_TOKEN=hvr.CAESI{base64url*45}a', '"token": "hvr.CAESI{base64url*45}a"'],
        silent: ['hvr.CAESI{x*45}a', 'hvr.CAESI{base64url*15}a', 'xhvr.CAESI{base64url*45}a'],
      },
    },
    {
      name: 'older token',
      keywords: ['vault_token', 'vaulttoken', 'x-vault-token'],
      pattern: '[sb]\\.[A-Za-z0-9]{24}',
      where: 'named',
      remedy: 'Revoke it with vault token revoke',
      samples: {
        found: ['VAULT_TOKEN=s.{alnum*24}', '"X-Vault-Token": "s.{alnum*24}"', 'const vaultToken = "s.{alnum*24}"'],
        silent: ['VAULT_TOKEN=s.{x*24}', 'VAULT_TOKEN=root', 'VAULT_TOKEN=s.{alnum*8}', 'const s.{alnum*24}'],
      },
    },
  ],
});
