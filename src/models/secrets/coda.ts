import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  tokens: [
    {
      name: 'API token',
      keywords: ['coda_api', 'codaapi', 'coda_token', 'codatoken', 'coda_key', 'codakey'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it in Coda under Account settings → API settings',
      samples: {
        found: ['CODA_API_TOKEN={uuid}', "const codaApiToken = '{uuid}';", '"codaApiToken": "{uuid}"', 'coda_api_token: {uuid}'],
        silent: ['CODA_API_TOKEN=00000000-0000-0000-0000-000000000000', 'CODA_API_TOKEN={hex*8}-{hex*4}', 'CODA_API_TOKEN=your_coda_api_token', 'CHECKSUM={uuid}', 'NACODA_API_TOKENS={uuid}'],
      },
    },
  ],
});
