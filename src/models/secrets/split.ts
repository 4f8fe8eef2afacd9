import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Split',
  docs: 'https://help.split.io/hc/en-us/articles/360019916211-API-keys',
  tokens: [
    {
      name: 'server-side or admin API key',
      keywords: ['split_api', 'split_io', 'splitio', 'split_sdk', 'split_admin', 'splitapi', 'split_authorization'],
      pattern: '[a-z0-9]{36,60}',
      where: 'named',
      remedy: 'Revoke it under Admin settings → API keys',
      samples: {
        found: ['SPLIT_API_KEY={lownum*50}4', 'const splitApiKey = "{lownum*50}4"', '"split_api_key": "{lownum*50}4"', 'split_api_key: {lownum*50}4'],
        silent: ['SPLIT_API_KEY={0*50}4', 'SPLIT_API_KEY={lownum*16}4', 'COMMIT_KEY={lownum*50}4', 'const splitAt = "{lownum*50}"'],
      },
    },
  ],
});
