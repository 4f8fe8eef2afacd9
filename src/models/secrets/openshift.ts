import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OpenShift',
  docs: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  tokens: [
    {
      name: 'user token',
      keywords: ['sha256~'],
      pattern: 'sha256~[A-Za-z0-9_\\-]{43}',
      remedy: 'Delete it with oc delete useroauthaccesstokens',
      samples: {
        found: ['const client = new Client("sha256~{base64url*42}a")', 'OPENSHIFT_TOKEN=sha256~{base64url*42}a', '"token": "sha256~{base64url*42}a"', 'oc login --token=sha256~{base64url*42}a'],
        silent: ['sha256:{hex*64}', 'sha256~{x*42}a', 'sha256~{base64url*14}a', 'xsha256~{base64url*42}a'],
      },
    },
  ],
});
