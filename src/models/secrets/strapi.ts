import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Strapi',
  docs: 'https://docs.strapi.io/cms/features/api-tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['strapi'],
      pattern: '[a-f0-9]{256}',
      where: 'named',
      remedy: 'Regenerate it in the Strapi admin panel under Settings → API Tokens',
      samples: {
        found: ['STRAPI_API_TOKEN={hex*256}', "const strapiApiToken = '{hex*256}';", '"strapiApiToken": "{hex*256}"', 'strapi_api_token: {hex*256}'],
        silent: ['STRAPI_API_TOKEN={0*256}', 'STRAPI_API_TOKEN={hex*127}', 'STRAPI_API_TOKEN=your_strapi_api_token', 'CHECKSUM={hex*256}'],
      },
    },
  ],
});
