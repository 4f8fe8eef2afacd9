import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Perplexity',
  docs: 'https://docs.perplexity.ai/guides/api-key-management',
  tokens: [
    {
      name: 'API key',
      keywords: ['pplx-'],
      pattern: 'pplx-[A-Za-z0-9]{48}',
      remedy: 'Delete it in the Perplexity API settings under API Keys and make a new one',
      samples: { found: ['pplx-{alnum*48}', 'PERPLEXITY_API_KEY=pplx-{alnum*48}'], silent: ['pplx-{x*48}', 'pplx-{alnum*32}', 'pplx-7b-online'] },
    },
  ],
});
