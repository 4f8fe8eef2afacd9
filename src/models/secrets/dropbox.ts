import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  tokens: [
    {
      name: 'access token',
      keywords: ['sl.'],
      pattern: String.raw`sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}`,
      remedy: 'Revoke it with /2/auth/token/revoke, or disconnect the app under Settings → Connected apps',
      samples: {
        found: ["const key = 'sl.{alnum*138}';", 'DROPBOX_ACCESS_TOKEN=sl.{alnum*138}'],
        silent: ['sl.{x*138}', 'DROPBOX_ACCESS_TOKEN=sl.{alnum*68}', 'asl.{alnum*138}', 'ssl.{alnum*138}'],
      },
    },
    {
      name: 'app secret',
      keywords: ['dropbox_app', 'dropboxapp', 'dropbox_secret', 'dropboxsecret', 'dropbox_client', 'dropboxclient', 'dropbox_key', 'dropboxkey'],
      pattern: String.raw`(?=[a-z]{0,14}\d)[a-z0-9]{15}`,
      where: 'named',
      remedy: 'Make a new app in the Dropbox App Console; an app’s secret cannot be rotated there',
      samples: {
        found: ['DROPBOX_APP_SECRET={lownum*14}7', "const dropboxAppSecret = '{lownum*14}7';", '"dropboxAppSecret": "{lownum*14}7"', 'dropbox_app_secret: {lownum*14}7'],
        silent: ['DROPBOX_APP_SECRET={x*14}7', 'DROPBOX_APP_SECRET={lownum*6}7', 'DROPBOX_APP_SECRET=your_dropbox_app_secret', 'CHECKSUM={lownum*14}7'],
      },
    },
    {
      name: 'refresh or long-lived token',
      keywords: ['dropbox'],
      pattern: String.raw`(?=[A-Za-z_-]{0,63}\d)[A-Za-z0-9_-]{64}`,
      where: 'named',
      remedy: 'Disconnect the app under Settings → Connected apps',
      samples: {
        found: ['DROPBOX_REFRESH_TOKEN={alnum*63}7', "const dropboxRefreshToken = '{alnum*63}7';", '"dropboxRefreshToken": "{alnum*63}7"', 'dropbox_refresh_token: {alnum*63}7'],
        silent: ['DROPBOX_REFRESH_TOKEN={x*63}7', 'DROPBOX_REFRESH_TOKEN={alnum*30}7', 'DROPBOX_REFRESH_TOKEN=your_dropbox_refresh_token', 'CHECKSUM={alnum*63}7'],
      },
    },
  ],
});
