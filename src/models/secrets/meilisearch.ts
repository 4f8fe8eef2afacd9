import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  tokens: [
    {
      name: 'master or admin key',
      keywords: ['meili_master', 'meilisearch_master', 'meilimaster', 'meilisearchmaster', 'meili_admin', 'meilisearch_admin', 'meilisearchadmin', 'meili_write', 'meilisearch_write'],
      pattern: '[A-Za-z0-9_-]{16,64}',
      where: 'named',
      drawn: true,
      remedy: 'Restart with a new master key, which makes all other keys new as well',
      samples: {
        found: ['MEILI_MASTER_KEY={base64url*42}a', '"MEILI_MASTER_KEY": "{base64url*42}a"', "const meiliMasterKey = '{base64url*42}a'", 'MEILISEARCH_ADMIN_KEY: {hex*64}'],
        silent: ['MEILI_MASTER_KEY={alnum*10}', 'MEILI_MASTER_KEY=your_key_here', 'unmeiliMasterKey = "{base64url*42}a"', 'MEILI_MASTER_KEY=my-master-key-for-development', 'MEILI_SEARCH_KEY={hex*64}', 'MEILI_MASTER_KEY=MASTER_KEY_PLACEHOLDER'],
      },
    },
  ],
});
