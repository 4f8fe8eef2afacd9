import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Raygun',
  docs: 'https://raygun.com/documentation/raygun-api/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['raygun_access', 'raygun_personal', 'raygun_pat', 'raygunaccess', 'raygun_token', 'rayguntoken'],
      pattern: '[A-Za-z0-9]{40,64}',
      where: 'named',
      remedy: 'Delete it under User settings → Personal access tokens',
      samples: {
        found: ['RAYGUN_ACCESS_TOKEN={alnum*50}', 'const raygunAccessToken = "{alnum*50}"', '"raygun_access_token": "{alnum*50}"', 'raygun_access_token: {alnum*50}'],
        silent: ['RAYGUN_API_KEY={base64*22}==', 'RAYGUN_ACCESS_TOKEN={0*50}', 'RAYGUN_ACCESS_TOKEN={alnum*16}', 'RAYGUN_ACCESS_VERSION={alnum*50}', 'COMMIT_KEY={alnum*50}', 'unraygunaccess_key = "{alnum*50}"'],
      },
    },
  ],
});
