import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SwaggerHub',
  docs: 'https://support.smartbear.com/swaggerhub/docs/en/manage-your-account/api-key.html',
  tokens: [
    {
      name: 'API key',
      keywords: ['swaggerhub'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Recreate it in SwaggerHub under Settings → API Key',
      samples: {
        found: ['SWAGGERHUB_API_KEY={uuid}', "const swaggerhubApiKey = '{uuid}';", '"swaggerhubApiKey": "{uuid}"', 'swaggerhub_api_key: {uuid}'],
        silent: ['SWAGGERHUB_API_KEY=00000000-0000-0000-0000-000000000000', 'SWAGGERHUB_API_KEY={hex*8}-{hex*4}', 'SWAGGERHUB_API_KEY=your_swaggerhub_api_key', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
