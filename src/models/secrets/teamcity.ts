import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity/managing-user-accounts.html#access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['eyj0exaioiaivenwmij9'],
      pattern: 'eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_\\-]{36,40}\\.[A-Za-z0-9]{44,52}',
      remedy: 'Delete it under My settings & tools → Access tokens',
      samples: {
        found: ['const client = new Client("eyJ0eXAiOiAiVENWMiJ9.{base64url*38}.{alnum*48}")', 'TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.{base64url*38}.{alnum*48}', '"token": "eyJ0eXAiOiAiVENWMiJ9.{base64url*38}.{alnum*48}"'],
        silent: ['eyJ0eXAiOiAiVENWMiJ9.{base64url*38}.{x*48}', 'eyJ0eXAiOiAiVENWMiJ9.{base64url*38}.{alnum*16}', 'xeyJ0eXAiOiAiVENWMiJ9.{base64url*38}.{alnum*48}'],
      },
    },
  ],
});
