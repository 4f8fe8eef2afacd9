import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/api_key',
  tokens: [
    {
      name: 'API key',
      keywords: ['llx-'],
      pattern: 'llx-[A-Za-z0-9]{48}',
      remedy: 'Delete it in LlamaCloud under API Key and make a new one',
      samples: { found: ['llx-{alnum*48}', 'LLAMA_CLOUD_API_KEY=llx-{alnum*48}'], silent: ['llx-{x*48}', 'llx-{alnum*12}', 'llx-your-api-key'] },
    },
  ],
});
