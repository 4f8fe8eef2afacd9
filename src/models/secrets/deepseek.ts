import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  tokens: [
    {
      name: 'API key',
      keywords: ['deepseek', 'deep_seek'],
      pattern: 'sk-(?<secret>[0-9a-f]{32})',
      where: 'named',
      remedy: 'Delete it on platform.deepseek.com under API keys and make a new one',
      samples: {
        found: ['DEEPSEEK_API_KEY=sk-{hex*32}', '"DEEPSEEK_API_KEY": "sk-{hex*32}"', "const deepseekApiKey = 'sk-{hex*32}'", "deepseek: { apiKey: 'x' }, deepseekKey: 'sk-{hex*32}'"],
        silent: ['DEEPSEEK_API_KEY=sk-{hex*20}', 'DEEPSEEK_API_KEY=your_key_here', 'undeepseekApiKey = "sk-{hex*32}"', 'DEEPSEEK_API_KEY=sk-{0*32}', 'DEEPSEEK_API_KEY=sk-{alnum*48}'],
      },
    },
  ],
});
