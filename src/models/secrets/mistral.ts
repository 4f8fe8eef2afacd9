import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  tokens: [
    {
      name: 'API key',
      keywords: ['mistral'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Delete it in La Plateforme under API Keys and make a new one',
      samples: {
        found: ['MISTRAL_API_KEY={alnum*32}', '"MISTRAL_API_KEY": "{alnum*32}"', "const mistralApiKey = '{alnum*32}'", "new Mistral({ apiKey: '{alnum*32}' })"],
        silent: ['MISTRAL_API_KEY={alnum*40}', 'MISTRAL_API_KEY=your_key_here', 'unmistralApiKey = "{alnum*32}"', 'MISTRAL_API_KEY={x*32}', 'mistral_model: {alnum*32}'],
      },
    },
  ],
});
