import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Canny',
  docs: 'https://developers.canny.io/api-reference#authentication',
  tokens: [
    {
      name: 'secret API key',
      keywords: ['canny_api', 'cannyapi', 'canny_key', 'cannykey', 'canny_secret', 'cannysecret', 'canny_private', 'cannyprivate'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Reset it in Canny under Settings → API',
      samples: {
        found: ['CANNY_API_KEY={uuid}', "const cannyApiKey = '{uuid}';", '"cannyApiKey": "{uuid}"', 'canny_api_key: {uuid}'],
        silent: ['CANNY_API_KEY=00000000-0000-0000-0000-000000000000', 'CANNY_API_KEY={hex*8}-{hex*4}', 'CANNY_API_KEY=your_canny_api_key', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
