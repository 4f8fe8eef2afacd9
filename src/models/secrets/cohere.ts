import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  tokens: [
    {
      name: 'API key',
      keywords: ['cohere', 'co_api_key'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}`,
      where: 'named',
      remedy: 'Delete it in the Cohere dashboard under API keys and make a new one',
      samples: {
        found: ['COHERE_API_KEY={alnum*40}', '"COHERE_API_KEY": "{alnum*40}"', "const cohereApiKey = '{alnum*40}'", 'CO_API_KEY={alnum*40}', "new CohereClient({ token: '{alnum*40}' })"],
        silent: ['COHERE_API_KEY={alnum*32}', 'COHERE_API_KEY=your_key_here', 'uncohereApiKey = "{alnum*40}"', 'DISCO_API_KEY={alnum*40}', 'cohere_commit={hex*40}'],
      },
    },
  ],
});
