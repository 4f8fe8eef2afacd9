import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'JW Player',
  docs: 'https://docs.jwplayer.com/platform/reference/building-a-request',
  tokens: [
    {
      name: 'API secret',
      keywords: ['jwplayer', 'jw_player'],
      pattern: String.raw`(?=[A-Za-z]{0,59}\d)[A-Za-z0-9]{45,60}`,
      where: 'named',
      remedy: 'Delete it in the JW Player dashboard under Account → API Credentials and add a new one',
      samples: {
        found: ['JWPLAYER_API_SECRET={alnum*47}7', "const jwplayerApiSecret = '{alnum*47}7';", '"jwplayerApiSecret": "{alnum*47}7"', 'jwplayer_api_secret: {alnum*47}7'],
        silent: ['JWPLAYER_API_SECRET={x*47}7', 'JWPLAYER_API_SECRET={alnum*22}7', 'JWPLAYER_API_SECRET=your_jwplayer_api_secret', 'CHECKSUM={alnum*47}7'],
      },
    },
  ],
});
