import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Turborepo',
  docs: 'https://turborepo.com/docs/core-concepts/remote-caching',
  tokens: [
    {
      name: 'remote cache token',
      keywords: ['turbo_token', 'turbo_remote', 'turbotoken', 'turbo_cache'],
      pattern: '[A-Za-z0-9]{24,64}',
      where: 'named',
      remedy: 'Delete the token under Account settings → Tokens of Vercel, or at the cache server',
      samples: {
        found: ['TURBO_TOKEN={alnum*23}4', 'const turboToken = "{alnum*23}4"', '"turbo_token": "{alnum*23}4"', 'turbo_token: {alnum*23}4'],
        silent: ['TURBO_TEAM=acme', 'TURBO_TOKEN={0*23}4', 'TURBO_TOKEN={alnum*7}4', 'TURBO_VERSION={alnum*23}4', 'COMMIT_KEY={alnum*23}4', 'unturbo_key = "{alnum*23}4"'],
      },
    },
  ],
});
