import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/api-reference',
  tokens: [
    {
      name: 'API key',
      keywords: ['stability', 'dreamstudio'],
      pattern: 'sk-(?<secret>[A-Za-z0-9]{48})',
      where: 'named',
      remedy: 'Delete it on platform.stability.ai under API Keys and make a new one',
      samples: {
        found: ['STABILITY_API_KEY=sk-{alnum*48}', '"STABILITY_API_KEY": "sk-{alnum*48}"', "const stabilityApiKey = 'sk-{alnum*48}'", 'DREAMSTUDIO_API_KEY: sk-{alnum*48}'],
        silent: ['STABILITY_API_KEY=sk-{alnum*20}', 'STABILITY_API_KEY=your_key_here', 'unstabilityApiKey = "sk-{alnum*48}"', 'STABILITY_API_KEY=sk-{x*48}'],
      },
    },
  ],
});
