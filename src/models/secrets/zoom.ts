import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  tokens: [
    {
      name: 'client secret or webhook token',
      keywords: ['zoom_client', 'zoomclient', 'zoom_api', 'zoomapi', 'zoom_secret', 'zoomsecret', 'zoom_webhook', 'zoomwebhook', 'zoom_sdk', 'zoomsdk', 'zoom_verification', 'zoomverification', 'zoom_jwt', 'zoomjwt'],
      pattern: String.raw`(?:(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}|(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22})`,
      where: 'named',
      remedy: 'Regenerate it in the Zoom App Marketplace under the app’s App Credentials',
      samples: {
        found: ['ZOOM_CLIENT_SECRET={alnum*31}7', "const zoomClientSecret = '{alnum*31}7';", '"zoomClientSecret": "{alnum*31}7"', 'zoom_client_secret: {alnum*31}7', 'ZOOM_WEBHOOK_SECRET_TOKEN={alnum*21}7'],
        silent: ['ZOOM_CLIENT_SECRET={x*31}7', 'ZOOM_CLIENT_SECRET={alnum*14}7', 'ZOOM_CLIENT_SECRET=your_zoom_client_secret', 'CHECKSUM={alnum*31}7', 'ZOOM_CLIENT_ID={alnum*21}7', 'MAP_ZOOM_KEY={alnum*31}7'],
      },
    },
  ],
});
