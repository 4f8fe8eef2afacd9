import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/oauth#token-prefixes',
  tokens: [
    {
      name: 'API key',
      keywords: ['hrku-'],
      pattern: 'HRKU-(?:[A-Za-z0-9_\\-]{60}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      remedy: 'Regenerate it under Account settings → API key',
      samples: {
        found: ['const client = new Client("HRKU-AA{base64url*57}a")', 'HEROKU_API_KEY=HRKU-AA{base64url*57}a', '"token": "HRKU-AA{base64url*57}a"', 'HEROKU_API_KEY=HRKU-{uuid}'],
        silent: ['HRKU-AA{x*57}a', 'HRKU-AA{base64url*19}a', 'xHRKU-AA{base64url*57}a'],
      },
    },
    {
      name: 'older API key',
      keywords: ['heroku'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Regenerate it under Account settings → API key',
      samples: {
        found: ['HEROKU_API_KEY={uuid}', 'const herokuApiKey = "{uuid}"', '"heroku_api_key": "{uuid}"', 'heroku_api_key: {uuid}'],
        silent: ['HEROKU_API_KEY=your-key-here', 'HEROKU_API_KEY={hex*12}', 'HEROKU_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unheroku_key = "{uuid}"'],
      },
    },
  ],
});
