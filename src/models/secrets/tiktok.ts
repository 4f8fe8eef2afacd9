import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'TikTok',
  docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  tokens: [
    {
      name: 'client secret',
      keywords: ['tiktok', 'tik_tok'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Reset it in TikTok for Developers under Manage apps → Credentials',
      samples: {
        found: ['TIKTOK_CLIENT_SECRET={alnum*31}7', "const tiktokClientSecret = '{alnum*31}7';", '"tiktokClientSecret": "{alnum*31}7"', 'tiktok_client_secret: {alnum*31}7'],
        silent: ['TIKTOK_CLIENT_SECRET={x*31}7', 'TIKTOK_CLIENT_SECRET={alnum*14}7', 'TIKTOK_CLIENT_SECRET=your_tiktok_client_secret', 'CHECKSUM={alnum*31}7', 'TIKTOK_CLIENT_ID={alnum*18}'],
      },
    },
    {
      name: 'business API secret',
      keywords: ['tiktok', 'tik_tok'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Reset it in TikTok for Business Developers under My apps',
      samples: {
        found: ['TIKTOK_APP_SECRET={hex*40}', "const tiktokAppSecret = '{hex*40}';", '"tiktokAppSecret": "{hex*40}"', 'tiktok_app_secret: {hex*40}'],
        silent: ['TIKTOK_APP_SECRET={0*40}', 'TIKTOK_APP_SECRET={hex*19}', 'TIKTOK_APP_SECRET=your_tiktok_app_secret', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
