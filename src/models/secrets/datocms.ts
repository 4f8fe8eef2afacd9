import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'DatoCMS',
  docs: 'https://www.datocms.com/docs/content-delivery-api/authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['datocms', 'dato_cms', 'dato_api', 'datoapi'],
      pattern: '[a-f0-9]{30}',
      where: 'named',
      remedy: 'Regenerate it in DatoCMS under Project settings → API tokens',
      samples: {
        found: ['DATOCMS_API_TOKEN={hex*30}', "const datocmsApiToken = '{hex*30}';", '"datocmsApiToken": "{hex*30}"', 'datocms_api_token: {hex*30}'],
        silent: ['DATOCMS_API_TOKEN={0*30}', 'DATOCMS_API_TOKEN={hex*14}', 'DATOCMS_API_TOKEN=your_datocms_api_token', 'CHECKSUM={hex*30}'],
      },
    },
  ],
});
