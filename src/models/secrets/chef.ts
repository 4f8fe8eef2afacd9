import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Chef',
  docs: 'https://docs.chef.io/automate/api_tokens/',
  tokens: [
    {
      name: 'data collector or API token',
      keywords: ['chef', 'a2_token'],
      pattern: '[A-Za-z0-9_\\-]{27}=',
      where: 'named',
      remedy: 'Delete it under Settings → API tokens',
      samples: {
        found: ['CHEF_API_TOKEN={base64url*26}a=', 'const chefApiToken = "{base64url*26}a="', '"chef_api_token": "{base64url*26}a="', 'chef_api_token: {base64url*26}a='],
        silent: ['CHEF_API_TOKEN={0*26}a=', 'CHEF_API_TOKEN={base64url*8}a=', 'CHEF_VERSION={base64url*26}a=', 'COMMIT_KEY={base64url*26}a=', 'unchef_key = "{base64url*26}a="'],
      },
    },
  ],
});
