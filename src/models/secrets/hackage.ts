import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hackage',
  docs: 'https://hackage.haskell.org/api',
  tokens: [
    {
      name: 'API token',
      keywords: ['hackage'],
      pattern: '[a-z0-9]{40,64}',
      where: 'named',
      remedy: 'Revoke it under Manage account → Authentication tokens',
      samples: {
        found: ['HACKAGE_TOKEN={hex*43}7', 'const hackageToken = "{hex*43}7"', '"hackage_token": "{hex*43}7"', 'hackage_token: {hex*43}7'],
        silent: ['HACKAGE_TOKEN={0*43}7', 'HACKAGE_TOKEN={hex*14}7', 'HACKAGE_VERSION={hex*43}7', 'COMMIT_KEY={hex*43}7', 'unhackage_key = "{hex*43}7"'],
      },
    },
  ],
});
