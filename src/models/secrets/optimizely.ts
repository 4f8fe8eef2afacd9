import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['optimizely'],
      pattern: '2:[A-Za-z0-9_\\-]{40,90}',
      where: 'named',
      remedy: 'Revoke it under Account settings → API access',
      samples: {
        found: ['OPTIMIZELY_ACCESS_TOKEN=2:{base64url*60}a', 'const optimizelyAccessToken = "2:{base64url*60}a"', '"optimizely_access_token": "2:{base64url*60}a"', 'optimizely_access_token: 2:{base64url*60}a'],
        silent: ['OPTIMIZELY_SDK_KEY={alnum*21}', 'OPTIMIZELY_ACCESS_TOKEN=2:{0*60}a', 'OPTIMIZELY_ACCESS_TOKEN=2:{base64url*20}a', 'OPTIMIZELY_VERSION=2:{base64url*60}a', 'COMMIT_KEY=2:{base64url*60}a', 'unoptimizely_key = "2:{base64url*60}a"'],
      },
    },
  ],
});
