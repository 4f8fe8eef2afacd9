import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  tokens: [
    {
      name: 'root key',
      keywords: ['unkey_'],
      pattern: String.raw`unkey_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16,40}`,
      remedy: 'Delete it in the Unkey dashboard under Settings → Root Keys and make a new one',
      samples: {
        found: ['unkey_{base58*21}7', 'UNKEY_ROOT_KEY=unkey_3Z{base58*20}'],
        silent: ['unkey_{x*22}', 'unkey_{base58*4}', 'funkey_{base58*21}7', 'unkey_root_key', 'unkey_verifyKeyResponseSchema'],
      },
    },
  ],
});
