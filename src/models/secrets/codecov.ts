import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  tokens: [
    {
      name: 'upload or API token',
      keywords: ['codecov'],
      pattern: '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-z0-9]{32})',
      where: 'named',
      remedy: 'Regenerate it under Settings → General of the repository',
      samples: {
        found: ['CODECOV_TOKEN={uuid}', 'const codecovToken = "{uuid}"', '"codecov_token": "{uuid}"', 'codecov_token: {uuid}'],
        silent: ['codecov_flag: {uuid}', 'CODECOV_TOKEN=your-key-here', 'CODECOV_TOKEN={hex*12}', 'CODECOV_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'uncodecov_key = "{uuid}"'],
      },
    },
  ],
});
