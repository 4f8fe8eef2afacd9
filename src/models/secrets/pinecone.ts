import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['pcsk_'],
      pattern: 'pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}',
      remedy: 'Delete it in the Pinecone console under API keys and make a new one',
      samples: {
        found: ['pcsk_{alnum*6}_{alnum*63}', 'PINECONE_API_KEY=pcsk_{alnum*5}_{alnum*63}'],
        silent: ['pcsk_{x*6}_{x*63}', 'pcsk_{alnum*63}', 'pcsk_{alnum*5}_{alnum*40}'],
      },
    },
    {
      name: 'legacy API key',
      keywords: ['pinecone'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it in the Pinecone console under API keys and make a new one',
      samples: {
        found: ['PINECONE_API_KEY={uuid}', '"PINECONE_API_KEY": "{uuid}"', "const pineconeApiKey = '{uuid}'", "new Pinecone({ apiKey: '{uuid}' })"],
        silent: ['PINECONE_API_KEY={hex*20}', 'PINECONE_API_KEY=your_key_here', 'unpineconeApiKey = "{uuid}"', 'PINECONE_PROJECT_ID={uuid}', 'pinecone_index: {uuid}'],
      },
    },
  ],
});
