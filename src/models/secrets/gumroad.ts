import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Gumroad',
  docs: 'https://gumroad.com/api',
  tokens: [
    {
      name: 'access token',
      keywords: ['gumroad'],
      pattern: String.raw`(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}`,
      where: 'named',
      remedy: 'Revoke it in Gumroad under Settings → Advanced → Applications and generate a new one',
      samples: {
        found: ['GUMROAD_ACCESS_TOKEN={alnum*42}7', "const gumroadAccessToken = '{alnum*42}7';", '"gumroadAccessToken": "{alnum*42}7"', 'gumroad_access_token: {alnum*42}7'],
        silent: ['GUMROAD_ACCESS_TOKEN={x*42}7', 'GUMROAD_ACCESS_TOKEN={alnum*20}7', 'GUMROAD_ACCESS_TOKEN=your_gumroad_access_token', 'CHECKSUM={alnum*42}7'],
      },
    },
  ],
});
