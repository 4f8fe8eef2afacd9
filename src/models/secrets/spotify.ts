import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  tokens: [
    {
      name: 'client secret',
      keywords: ['spotify'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Rotate it in the Spotify developer dashboard under the app’s Settings',
      samples: {
        found: ['SPOTIFY_CLIENT_SECRET={hex*32}', "const spotifyClientSecret = '{hex*32}';", '"spotifyClientSecret": "{hex*32}"', 'spotify_client_secret: {hex*32}'],
        silent: ['SPOTIFY_CLIENT_SECRET={0*32}', 'SPOTIFY_CLIENT_SECRET={hex*15}', 'SPOTIFY_CLIENT_SECRET=your_spotify_client_secret', 'CHECKSUM={hex*32}', 'SPOTIFY_CLIENT_ID={hex*32}', 'spotifyClientId: "{hex*32}"'],
      },
    },
  ],
});
