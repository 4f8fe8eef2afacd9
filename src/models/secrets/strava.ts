import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  tokens: [
    {
      name: 'client secret or token',
      keywords: ['strava'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Generate a new client secret in Strava under Settings → My API Application',
      samples: {
        found: ['STRAVA_CLIENT_SECRET={hex*40}', "const stravaClientSecret = '{hex*40}';", '"stravaClientSecret": "{hex*40}"', 'strava_client_secret: {hex*40}'],
        silent: ['STRAVA_CLIENT_SECRET={0*40}', 'STRAVA_CLIENT_SECRET={hex*19}', 'STRAVA_CLIENT_SECRET=your_strava_client_secret', 'CHECKSUM={hex*40}', 'STRAVA_CLIENT_ID={digit*6}'],
      },
    },
  ],
});
