import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['pat'],
      pattern: String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`,
      remedy: 'Delete or regenerate it at airtable.com/create/tokens',
      samples: {
        found: ["const key = 'pat{alnum*14}.{hex*64}';", 'AIRTABLE_TOKEN=pat{alnum*14}.{hex*64}'],
        silent: ['pat{x*14}.{0*64}', 'AIRTABLE_TOKEN=pat{alnum*14}.{hex*31}', 'apat{alnum*14}.{hex*64}', 'pattern{alnum*10}.{alnum*64}'],
      },
    },
    {
      name: 'API key',
      keywords: ['airtable'],
      pattern: 'key[A-Za-z0-9]{14}',
      where: 'named',
      remedy: 'Delete it under Account; API keys ended in 2024, personal access tokens replace them',
      samples: {
        found: ['AIRTABLE_API_KEY=key{alnum*14}', "const airtableApiKey = 'key{alnum*14}';", '"airtableApiKey": "key{alnum*14}"', 'airtable_api_key: key{alnum*14}'],
        silent: ['AIRTABLE_API_KEY=key{x*14}', 'AIRTABLE_API_KEY=key{alnum*6}', 'AIRTABLE_API_KEY=your_airtable_api_key', 'CHECKSUM=key{alnum*14}', 'AIRTABLE_BASE_KEY=app{alnum*14}'],
      },
    },
  ],
});
