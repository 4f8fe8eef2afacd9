import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Railway',
  docs: 'https://docs.railway.com/reference/public-api',
  tokens: [
    {
      name: 'token',
      keywords: ['railway'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it in Railway under Account or Project Settings → Tokens and make a new one',
      samples: {
        found: ['RAILWAY_TOKEN={uuid}', '"RAILWAY_TOKEN": "{uuid}"', "const railwayToken = '{uuid}'", 'RAILWAY_API_TOKEN: {uuid}'],
        silent: ['RAILWAY_TOKEN={hex*20}', 'RAILWAY_TOKEN=your_key_here', 'unrailwayToken = "{uuid}"', 'RAILWAY_PROJECT_ID={uuid}', 'RAILWAY_SERVICE_ID: {uuid}'],
      },
    },
  ],
});
