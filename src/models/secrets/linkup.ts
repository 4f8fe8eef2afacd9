import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Linkup',
  docs: 'https://docs.linkup.so/pages/documentation/get-started/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['linkup_api', 'linkupapi', 'linkup_key', 'linkupclient'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it on app.linkup.so under API Keys and make a new one',
      samples: {
        found: ['LINKUP_API_KEY={uuid}', '"LINKUP_API_KEY": "{uuid}"', "const linkupApiKey = '{uuid}'", "new LinkupClient({ apiKey: '{uuid}' })"],
        silent: ['LINKUP_API_KEY={hex*20}', 'LINKUP_API_KEY=your_key_here', 'unlinkupApiKey = "{uuid}"', 'LINKUP_REQUEST_ID={uuid}'],
      },
    },
  ],
});
