import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Weaviate',
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['weaviate', 'wcs_api', 'wcd_api'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{36,40}`,
      where: 'named',
      remedy: 'Delete it in Weaviate Cloud on the cluster under API Keys and make a new one',
      samples: {
        found: ['WEAVIATE_API_KEY={alnum*36}', '"WEAVIATE_API_KEY": "{alnum*36}"', "const weaviateApiKey = '{alnum*36}'", "new weaviate.ApiKey('{alnum*40}')"],
        silent: ['WEAVIATE_API_KEY={alnum*20}', 'WEAVIATE_API_KEY=your_key_here', 'unweaviateApiKey = "{alnum*36}"', 'WEAVIATE_API_KEY={x*36}', 'weaviate_class: {alnum*36}'],
      },
    },
  ],
});
