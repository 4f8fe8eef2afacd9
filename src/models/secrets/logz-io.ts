import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Logz.io',
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  tokens: [
    {
      name: 'token',
      keywords: ['logzio', 'logz_io', 'logz'],
      pattern: '(?:[A-Za-z]{32}|[a-f0-9-]{36})',
      where: 'named',
      remedy: 'Delete it under Settings → Manage tokens',
      samples: {
        found: ['LOGZIO_TOKEN={alpha*32}', 'const logzioToken = "{alpha*32}"', '"logzio_token": "{alpha*32}"', 'logzio_token: {alpha*32}'],
        silent: ['LOGZIO_LISTENER=listener.logz.io', 'LOGZIO_TOKEN={0*32}', 'LOGZIO_TOKEN={alpha*10}', 'LOGZIO_VERSION={alpha*32}', 'COMMIT_KEY={alpha*32}', 'unlogzio_key = "{alpha*32}"'],
      },
    },
  ],
});
