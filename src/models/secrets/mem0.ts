import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mem0',
  docs: 'https://docs.mem0.ai/platform/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['m0-'],
      pattern: 'm0-[A-Za-z0-9]{40}',
      drawn: true,
      remedy: 'Delete it in the Mem0 dashboard under API Keys and make a new one',
      samples: { found: ['m0-{alnum*40}', 'MEM0_API_KEY=m0-{alnum*40}'], silent: ['m0-{x*40}', 'm0-{alnum*12}', 'rm0-{alnum*40}'] },
    },
  ],
});
