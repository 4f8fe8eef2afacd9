import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zilliz',
  docs: 'https://docs.zilliz.com/docs/manage-api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['zilliz'],
      pattern: '[0-9a-f]{72}',
      where: 'named',
      remedy: 'Delete it in the Zilliz Cloud console under API Keys and make a new one',
      samples: {
        found: ['ZILLIZ_API_KEY={hex*72}', '"ZILLIZ_API_KEY": "{hex*72}"', "const zillizApiKey = '{hex*72}'", 'zilliz_cloud_token: {hex*72}'],
        silent: ['ZILLIZ_API_KEY={hex*40}', 'ZILLIZ_API_KEY=your_key_here', 'unzillizApiKey = "{hex*72}"', 'ZILLIZ_API_KEY={0*72}'],
      },
    },
  ],
});
