import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/register-app/',
  tokens: [
    {
      name: 'client secret or token',
      keywords: ['twitch', 'tmi_', 'tmi'],
      pattern: String.raw`(?:oauth:)?(?<secret>(?=[a-z]{0,29}\d)[a-z0-9]{30})`,
      where: 'named',
      remedy: 'Make a new secret in the Developer Console under Manage application, and revoke tokens at /oauth2/revoke',
      samples: {
        found: ['TWITCH_CLIENT_SECRET={lownum*27}4k7', "const twitchClientSecret = '{lownum*27}4k7';", '"twitchClientSecret": "{lownum*27}4k7"', 'twitch_client_secret: {lownum*27}4k7'],
        silent: ['TWITCH_CLIENT_SECRET={x*27}4k7', 'TWITCH_CLIENT_SECRET={lownum*12}4k7', 'TWITCH_CLIENT_SECRET=your_twitch_client_secret', 'CHECKSUM={lownum*27}4k7', 'TWITCH_CLIENT_ID={lownum*27}4k7'],
      },
    },
    {
      name: 'chat token',
      keywords: ['oauth:'],
      pattern: String.raw`(?:oauth):(?=[a-z]{0,29}\d)[a-z0-9]{30}`,
      remedy: 'Disconnect the app under Settings → Connections and make a new token',
      samples: {
        found: ["const key = 'oauth:{lownum*29}7';", 'TMI_PASSWORD=oauth:{lownum*29}7', "password: 'oauth:{lownum*29}7'"],
        silent: ['oauth:{x*29}7', 'TMI_PASSWORD=oauth:{lownum*13}7', 'aoauth:{lownum*29}7'],
      },
    },
  ],
});
