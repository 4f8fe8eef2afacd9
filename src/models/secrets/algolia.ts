import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  tokens: [
    {
      name: 'admin or write API key',
      keywords: ['algolia_admin', 'algoliaadmin', 'algolia_write', 'algoliawrite', 'algolia_secret', 'algolia-admin', 'algolia_indexing', 'algoliaindexing'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      remedy: 'Regenerate it in the Algolia dashboard under Settings → API Keys',
      samples: {
        found: ['ALGOLIA_ADMIN_API_KEY={hex*32}', '"ALGOLIA_ADMIN_API_KEY": "{hex*32}"', "const algoliaAdminApiKey = '{hex*32}'", 'algolia_write_key: {hex*32}'],
        silent: ['ALGOLIA_ADMIN_API_KEY={hex*20}', 'ALGOLIA_ADMIN_API_KEY=your_key_here', 'unalgoliaAdminApiKey = "{hex*32}"', 'ALGOLIA_SEARCH_KEY={hex*32}', 'ALGOLIA_API_KEY={hex*32}', 'ALGOLIA_ADMIN_API_KEY={0*32}'],
      },
    },
    {
      name: 'search API key',
      keywords: ['algolia_search', 'algoliasearch', 'algolia_public'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      isPublic: true,
      remedy: '',
      samples: { found: ['ALGOLIA_SEARCH_API_KEY={hex*32}', '"algoliaSearchKey": "{hex*32}"'], silent: ['ALGOLIA_SEARCH_API_KEY={hex*20}'] },
    },
  ],
});
