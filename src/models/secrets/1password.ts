import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/security/',
  tokens: [
    {
      name: 'service account token',
      keywords: ['ops_ey'],
      pattern: 'ops_eyJ[A-Za-z0-9\\+/_\\-]{240,1400}={0,3}',
      remedy: 'Revoke the service account, or rotate its token, under Developer → Service accounts',
      samples: {
        found: ['const client = new Client("ops_eyJ{base64url*400}a")', 'OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ{base64url*400}a', '"token": "ops_eyJ{base64url*400}a"'],
        silent: ['ops_eyJ{x*400}a', 'ops_eyJ{base64url*133}a', 'xops_eyJ{base64url*400}a'],
      },
    },
    {
      name: 'secret key',
      keywords: ['a3-'],
      pattern: 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
      remedy: 'Regenerate it under the account → More actions → Regenerate Secret Key',
      samples: {
        found: ['const client = new Client("A3-{UPNUM*6}-{UPNUM*11}-{UPNUM*5}-{UPNUM*5}-{UPNUM*5}")', 'OP_SECRET_KEY=A3-{UPNUM*6}-{UPNUM*11}-{UPNUM*5}-{UPNUM*5}-{UPNUM*5}', '"token": "A3-{UPNUM*6}-{UPNUM*11}-{UPNUM*5}-{UPNUM*5}-{UPNUM*5}"', 'key: A3-{UPNUM*6}-{UPNUM*6}-{UPNUM*5}-{UPNUM*5}-{UPNUM*5}-{UPNUM*5}'],
        silent: ['A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'A3-{UPNUM*6}-{UPNUM*5}', 'DA3-{UPNUM*6}-{UPNUM*11}-{UPNUM*5}-{UPNUM*5}-{UPNUM*5}'],
      },
    },
  ],
});
