import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Codeberg',
  docs: 'https://docs.codeberg.org/advanced/access-token/',
  tokens: [
    {
      name: 'access token',
      keywords: ['codeberg'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it under Settings → Applications → Access tokens',
      samples: {
        found: ['CODEBERG_TOKEN={hex*40}', 'const codebergToken = "{hex*40}"', '"codeberg_token": "{hex*40}"', 'codeberg_token: {hex*40}'],
        silent: ['CODEBERG_TOKEN={0*40}', 'CODEBERG_TOKEN={hex*13}', 'CODEBERG_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'uncodeberg_key = "{hex*40}"'],
      },
    },
  ],
});
