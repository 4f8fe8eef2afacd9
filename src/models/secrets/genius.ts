import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Genius',
  docs: 'https://docs.genius.com/#/authentication-h1',
  tokens: [
    {
      name: 'access token or client secret',
      keywords: ['genius_access', 'geniusaccess', 'genius_client', 'geniusclient', 'genius_api', 'geniusapi', 'genius_token', 'geniustoken'],
      pattern: String.raw`(?=[A-Za-z_-]{0,63}\d)(?:[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{64})`,
      where: 'named',
      remedy: 'Reset it at genius.com/api-clients',
      samples: {
        found: ['GENIUS_ACCESS_TOKEN={alnum*63}7', "const geniusAccessToken = '{alnum*63}7';", '"geniusAccessToken": "{alnum*63}7"', 'genius_access_token: {alnum*63}7'],
        silent: ['GENIUS_ACCESS_TOKEN={x*63}7', 'GENIUS_ACCESS_TOKEN={alnum*30}7', 'GENIUS_ACCESS_TOKEN=your_genius_access_token', 'CHECKSUM={alnum*63}7', 'GENIUS_CLIENT_ID={base64url*64}'],
      },
    },
  ],
});
