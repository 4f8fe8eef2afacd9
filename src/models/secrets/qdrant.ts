import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  tokens: [
    {
      name: 'API key',
      keywords: ['qdrant'],
      pattern: String.raw`(?:eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}|[A-Za-z0-9_-]{54})`,
      where: 'named',
      remedy: 'Revoke it in Qdrant Cloud on the cluster under API Keys and make a new one',
      samples: {
        found: ['QDRANT_API_KEY={jwt:access=m}', '"QDRANT_API_KEY": "{jwt:access=m}"', "const qdrantApiKey = '{jwt:access=m}'", 'qdrantKey: {jwt:access=r}', 'QDRANT__SERVICE__API_KEY={alnum*54}'],
        silent: ['QDRANT_API_KEY={alnum*20}', 'QDRANT_API_KEY=your_key_here', 'unqdrantApiKey = "{jwt:access=m}"', 'QDRANT_API_KEY={x*54}', 'qdrant_collection: {alnum*54}'],
      },
    },
  ],
});
