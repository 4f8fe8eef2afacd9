import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Alibaba Model Studio',
  docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['dashscope', 'qwen_api', 'qwenapi', 'bailian'],
      pattern: 'sk-(?<secret>[0-9a-f]{32})',
      where: 'named',
      remedy: 'Delete it in the Model Studio console under API Key and make a new one',
      samples: {
        found: ['DASHSCOPE_API_KEY=sk-{hex*32}', '"DASHSCOPE_API_KEY": "sk-{hex*32}"', "const dashscopeApiKey = 'sk-{hex*32}'", 'qwen_api_key: sk-{hex*32}'],
        silent: ['DASHSCOPE_API_KEY=sk-{hex*20}', 'DASHSCOPE_API_KEY=your_key_here', 'undashscopeApiKey = "sk-{hex*32}"', 'DASHSCOPE_API_KEY=sk-{0*32}'],
      },
    },
  ],
});
