import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk-or-v1-'],
      pattern: 'sk-or-v1-[0-9a-f]{64}',
      remedy: 'Delete it in the OpenRouter settings under Keys and make a new one',
      samples: { found: ['sk-or-v1-{hex*64}', 'OPENROUTER_API_KEY=sk-or-v1-{hex*64}'], silent: ['sk-or-v1-{0*64}', 'sk-or-v1-{hex*32}', 'sk-or-v1-your-key'] },
    },
  ],
});
