import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['exa_api', 'exaapi', 'exa-api', 'exa_key', 'exa_search'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it in the Exa dashboard under API Keys and make a new one',
      samples: {
        found: ['EXA_API_KEY={uuid}', '"EXA_API_KEY": "{uuid}"', "const exaApiKey = '{uuid}'", 'exa_search_key: {uuid}'],
        silent: ['EXA_API_KEY={hex*32}', 'EXA_API_KEY=your_key_here', 'unexaApiKey = "{uuid}"', 'HEXA_API_KEY={uuid}', 'EXA_API_KEY_ID={uuid}'],
      },
    },
  ],
});
