import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zhipu AI',
  docs: 'https://docs.z.ai/guides/overview/quick-start',
  tokens: [
    {
      name: 'API key',
      keywords: ['zhipu', 'zai_api', 'glm_api', 'bigmodel', 'chatglm'],
      pattern: String.raw`[0-9a-f]{32}\.[A-Za-z0-9]{16}`,
      where: 'named',
      remedy: 'Delete it on z.ai under API Keys and make a new one',
      samples: {
        found: ['ZHIPU_API_KEY={hex*32}.{alnum*16}', '"ZHIPU_API_KEY": "{hex*32}.{alnum*16}"', "const zhipuApiKey = '{hex*32}.{alnum*16}'", 'ZAI_API_KEY={hex*32}.{alnum*16}'],
        silent: ['ZHIPU_API_KEY={hex*32}', 'ZHIPU_API_KEY=your_key_here', 'unzhipuApiKey = "{hex*32}.{alnum*16}"', 'ZHIPU_API_KEY={0*32}.{x*16}'],
      },
    },
  ],
});
