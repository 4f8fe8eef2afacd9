import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Last.fm',
  docs: 'https://www.last.fm/api/authspec',
  tokens: [
    {
      name: 'API key or shared secret',
      keywords: ['lastfm', 'last_fm'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Make a new API account at last.fm/api/account/create and stop using the old one',
      samples: {
        found: ['LASTFM_API_SECRET={hex*32}', "const lastfmApiSecret = '{hex*32}';", '"lastfmApiSecret": "{hex*32}"', 'lastfm_api_secret: {hex*32}'],
        silent: ['LASTFM_API_SECRET={0*32}', 'LASTFM_API_SECRET={hex*15}', 'LASTFM_API_SECRET=your_lastfm_api_secret', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
