import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/api-reference/introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['fw_'],
      pattern: String.raw`fw_(?:3Z[A-Za-z0-9]{20,23}|(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24})`,
      remedy: 'Delete it in the Fireworks dashboard under API Keys and make a new one',
      samples: {
        found: ['fw_3Z{alnum*22}', 'FIREWORKS_API_KEY=fw_{alnum*23}7'],
        silent: ['fw_{x*24}', 'fw_{alnum*12}', 'sfw_{alnum*24}', 'fw_readConfigurationOfRoute'],
      },
    },
    {
      name: 'legacy API key',
      keywords: ['fireworks'],
      pattern: String.raw`(?=[A-Za-z]{0,47}\d)[A-Za-z0-9]{48}`,
      where: 'named',
      remedy: 'Delete it in the Fireworks dashboard under API Keys and make a new one',
      samples: {
        found: ['FIREWORKS_API_KEY={alnum*48}', '"FIREWORKS_API_KEY": "{alnum*48}"', "const fireworksApiKey = '{alnum*48}'"],
        silent: ['FIREWORKS_API_KEY={alnum*40}', 'FIREWORKS_API_KEY=your_key_here', 'unfireworksApiKey = "{alnum*48}"', 'FIREWORKS_API_KEY={x*48}'],
      },
    },
  ],
});
