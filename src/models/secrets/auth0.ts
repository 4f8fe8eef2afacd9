import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Auth0',
  docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  tokens: [
    {
      name: 'client secret',
      keywords: ['auth0'],
      pattern: '[A-Za-z0-9_-]{64}',
      where: 'named',
      remedy: 'Rotate it in the Auth0 Dashboard in the settings of the application',
      samples: {
        found: ['AUTH0_CLIENT_SECRET={base64url*63}a', '"AUTH0_CLIENT_SECRET": "{base64url*63}a"', "const auth0ClientSecret = '{base64url*63}a'", 'AUTH0_SECRET="{hex*64}"', "auth0({ secret: '{hex*64}' })"],
        silent: ['AUTH0_CLIENT_SECRET={alnum*32}', 'AUTH0_CLIENT_SECRET=your_key_here', 'unauth0ClientSecret = "{base64url*63}a"', 'AUTH0_CLIENT_ID={alnum*32}', 'AUTH0_CLIENT_SECRET={x*64}'],
      },
    },
  ],
});
