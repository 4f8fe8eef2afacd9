import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'DeepInfra',
  docs: 'https://deepinfra.com/docs/advanced/scoped_jwt',
  tokens: [
    {
      name: 'API token',
      keywords: ['deepinfra'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Delete it in the DeepInfra dashboard under API keys and make a new one',
      samples: {
        found: ['DEEPINFRA_API_KEY={alnum*32}', '"DEEPINFRA_API_KEY": "{alnum*32}"', "const deepinfraApiKey = '{alnum*32}'", 'DEEPINFRA_TOKEN: {alnum*31}7'],
        silent: ['DEEPINFRA_API_KEY={alnum*20}', 'DEEPINFRA_API_KEY=your_key_here', 'undeepinfraApiKey = "{alnum*32}"', 'DEEPINFRA_API_KEY={x*32}', 'deepinfra_model: {alnum*32}'],
      },
    },
  ],
});
