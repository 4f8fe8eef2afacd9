import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bitrise',
  docs: 'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
  tokens: [
    {
      name: 'access token',
      keywords: ['bitrise'],
      pattern: '[A-Za-z0-9_\\-]{86}',
      where: 'named',
      remedy: 'Revoke it under Account settings → Security',
      samples: {
        found: ['BITRISE_TOKEN={base64url*85}a', 'const bitriseToken = "{base64url*85}a"', '"bitrise_token": "{base64url*85}a"', 'bitrise_token: {base64url*85}a'],
        silent: ['BITRISE_TOKEN={0*85}a', 'BITRISE_TOKEN={base64url*28}a', 'BITRISE_VERSION={base64url*85}a', 'COMMIT_KEY={base64url*85}a', 'unbitrise_key = "{base64url*85}a"'],
      },
    },
    {
      name: 'personal or workspace token',
      keywords: ['bitpat_', 'bitwat_'],
      pattern: 'bit[pw]at_[A-Za-z0-9_\\-]{60,120}',
      remedy: 'Revoke it under Account settings → Security',
      samples: {
        found: ['const client = new Client("bitpat_{base64url*85}a")', 'BITRISE_TOKEN=bitpat_{base64url*85}a', '"token": "bitpat_{base64url*85}a"'],
        silent: ['bitpat_{x*85}a', 'bitpat_{base64url*28}a', 'xbitpat_{base64url*85}a'],
      },
    },
  ],
});
