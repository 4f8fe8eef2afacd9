import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Redis Cloud',
  docs: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  tokens: [
    {
      name: 'API key',
      keywords: ['redis_cloud', 'rediscloud', 'redislabs'],
      pattern: '[AS][a-z0-9]{40,60}',
      where: 'named',
      remedy: 'Delete it under Access management → API keys',
      samples: {
        found: ['REDISCLOUD_API_KEY=S{lownum*49}4', 'const rediscloudApiKey = "S{lownum*49}4"', '"rediscloud_api_key": "S{lownum*49}4"', 'rediscloud_api_key: S{lownum*49}4'],
        silent: ['REDISCLOUD_API_KEY=S{0*49}4', 'REDISCLOUD_API_KEY=S{lownum*16}4', 'REDISCLOUD_VERSION=S{lownum*49}4', 'COMMIT_KEY=S{lownum*49}4', 'unrediscloud_key = "S{lownum*49}4"'],
      },
    },
  ],
});
