import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Typesense',
  docs: 'https://typesense.org/docs/guide/security.html',
  tokens: [
    {
      name: 'admin API key',
      keywords: ['typesense_admin', 'typesenseadmin', 'typesense_write', 'typesensewrite', 'typesense_bootstrap'],
      pattern: String.raw`(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{32,64}`,
      where: 'named',
      remedy: 'Delete the key through the API and make a new one; a bootstrap key is replaced in the settings of the server',
      samples: {
        found: ['TYPESENSE_ADMIN_API_KEY={alnum*32}', '"TYPESENSE_ADMIN_API_KEY": "{alnum*32}"', "const typesenseAdminApiKey = '{alnum*32}'"],
        silent: ['TYPESENSE_ADMIN_API_KEY={alnum*12}', 'TYPESENSE_ADMIN_API_KEY=your_key_here', 'untypesenseAdminApiKey = "{alnum*32}"', 'TYPESENSE_SEARCH_ONLY_KEY={alnum*32}', 'TYPESENSE_ADMIN_API_KEY={x*32}'],
      },
    },
  ],
});
