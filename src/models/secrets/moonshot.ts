import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs/overview',
  tokens: [
    {
      name: 'API key',
      keywords: ['moonshot', 'kimi_api', 'kimiapi'],
      pattern: 'sk-(?<secret>[A-Za-z0-9]{48})',
      where: 'named',
      remedy: 'Delete it on platform.moonshot.ai under API Keys and make a new one',
      samples: {
        found: ['MOONSHOT_API_KEY=sk-{alnum*48}', '"MOONSHOT_API_KEY": "sk-{alnum*48}"', "const moonshotApiKey = 'sk-{alnum*48}'", 'KIMI_API_KEY: sk-{alnum*48}'],
        silent: ['MOONSHOT_API_KEY=sk-{alnum*20}', 'MOONSHOT_API_KEY=your_key_here', 'unmoonshotApiKey = "sk-{alnum*48}"', 'MOONSHOT_API_KEY=sk-{x*48}'],
      },
    },
  ],
});
