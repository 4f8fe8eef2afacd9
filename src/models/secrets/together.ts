import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Together AI',
  docs: 'https://docs.together.ai/docs/api-keys-authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['tgp_v1_'],
      pattern: 'tgp_v1_[A-Za-z0-9_-]{43}',
      remedy: 'Delete it in the Together settings under API keys and make a new one',
      samples: { found: ['tgp_v1_{base64url*42}a', 'TOGETHER_API_KEY=tgp_v1_{base64url*42}a'], silent: ['tgp_v1_{x*43}', 'tgp_v1_{alnum*20}'] },
    },
    {
      name: 'legacy API key',
      keywords: ['together_api', 'togetherapi', 'together_ai', 'togetherai', 'together-api'],
      pattern: '[0-9a-f]{64}',
      where: 'named',
      remedy: 'Regenerate it in the Together settings under API keys',
      samples: {
        found: ['TOGETHER_API_KEY={hex*64}', '"TOGETHER_API_KEY": "{hex*64}"', "const togetherApiKey = '{hex*64}'", 'together_ai_api_key: {hex*64}'],
        silent: ['TOGETHER_API_KEY={hex*40}', 'TOGETHER_API_KEY=your_key_here', 'untogetherApiKey = "{hex*64}"', 'TOGETHER_API_KEY={0*64}', 'putTogetherHash = "{hex*64}"'],
      },
    },
  ],
});
