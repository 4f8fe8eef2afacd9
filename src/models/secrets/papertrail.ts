import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Papertrail',
  docs: 'https://www.papertrail.com/help/http-api/',
  tokens: [
    {
      name: 'API token',
      keywords: ['papertrail'],
      pattern: '[A-Za-z0-9]{20,40}',
      where: 'named',
      remedy: 'Reset it under Settings → Profile',
      samples: {
        found: ['PAPERTRAIL_API_TOKEN={alnum*19}4', 'const papertrailApiToken = "{alnum*19}4"', '"papertrail_api_token": "{alnum*19}4"', 'papertrail_api_token: {alnum*19}4'],
        silent: ['PAPERTRAIL_API_TOKEN={0*19}4', 'PAPERTRAIL_API_TOKEN={alnum*6}4', 'PAPERTRAIL_VERSION={alnum*19}4', 'COMMIT_KEY={alnum*19}4', 'unpapertrail_key = "{alnum*19}4"', 'PAPERTRAIL_API_TOKEN={alnum*8}'],
      },
    },
  ],
});
