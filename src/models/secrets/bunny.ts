import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bunny',
  docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  tokens: [
    {
      name: 'storage password',
      keywords: ['bunny'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}',
      where: 'named',
      remedy: 'Reset it under Storage → FTP & API access',
      samples: {
        found: ['BUNNY_STORAGE_PASSWORD={hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}', 'const bunnyStoragePassword = "{hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}"', '"bunny_storage_password": "{hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}"', 'bunny_storage_password: {hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}'],
        silent: ['BUNNY_STORAGE_PASSWORD={hex*8}-{hex*4}-{hex*4}-{0*12}-{hex*4}-{hex*4}', 'BUNNY_STORAGE_PASSWORD={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*4}-{hex*4}', 'BUNNY_STORAGE_VERSION={hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}', 'COMMIT_KEY={hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}', 'unbunnystorage_key = "{hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}"'],
      },
    },
    {
      name: 'account API key',
      keywords: ['bunny'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Reset it under Account settings → API',
      samples: {
        found: ['BUNNY_API_KEY={uuid}{uuid}', 'const bunnyApiKey = "{uuid}{uuid}"', '"bunny_api_key": "{uuid}{uuid}"', 'bunny_api_key: {uuid}{uuid}'],
        silent: ['BUNNY_API_KEY=your-key-here{uuid}', 'BUNNY_API_KEY={hex*12}', 'BUNNY_VERSION={uuid}{uuid}', 'COMMIT_KEY={uuid}{uuid}', 'unbunny_key = "{uuid}{uuid}"'],
      },
    },
  ],
});
