import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['rollbar'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it under Project settings → Project access tokens',
      samples: {
        found: ['ROLLBAR_SERVER_TOKEN={hex*32}', 'const rollbarServerToken = "{hex*32}"', '"rollbar_server_token": "{hex*32}"', 'rollbar_server_token: {hex*32}', 'ROLLBAR_ACCESS_TOKEN={hex*32}'],
        silent: ['ROLLBAR_SERVER_TOKEN={0*32}', 'ROLLBAR_SERVER_TOKEN={hex*10}', 'ROLLBAR_VERSION={hex*32}', 'COMMIT_KEY={hex*32}', 'unrollbar_key = "{hex*32}"'],
      },
    },
  ],
});
