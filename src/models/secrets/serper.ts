import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Serper',
  docs: 'https://serper.dev/api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['serper'],
      pattern: '[0-9a-f]{40}',
      where: 'named',
      remedy: 'Delete it on serper.dev under API Keys and make a new one',
      samples: {
        found: ['SERPER_API_KEY={hex*40}', '"SERPER_API_KEY": "{hex*40}"', "const serperApiKey = '{hex*40}'"],
        silent: ['SERPER_API_KEY={hex*32}', 'SERPER_API_KEY=your_key_here', 'unserperApiKey = "{hex*40}"', 'SERPER_API_KEY={0*40}', 'serper_commit: {hex*40}'],
      },
    },
  ],
});
