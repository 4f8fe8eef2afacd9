import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  tokens: [
    {
      name: 'API key',
      keywords: ['squarespace'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Revoke it in Squarespace under Settings → Developer API Keys',
      samples: {
        found: ['SQUARESPACE_API_KEY={uuid}', "const squarespaceApiKey = '{uuid}';", '"squarespaceApiKey": "{uuid}"', 'squarespace_api_key: {uuid}'],
        silent: ['SQUARESPACE_API_KEY=00000000-0000-0000-0000-000000000000', 'SQUARESPACE_API_KEY={hex*8}-{hex*4}', 'SQUARESPACE_API_KEY=your_squarespace_api_key', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
