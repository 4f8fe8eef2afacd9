import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['csk-'],
      pattern: 'csk-[a-z0-9]{48}',
      remedy: 'Delete it on cloud.cerebras.ai under API Keys and make a new one',
      samples: { found: ['csk-{lownum*48}', 'CEREBRAS_API_KEY=csk-{lownum*48}'], silent: ['csk-{x*48}', 'csk-{lownum*20}', 'mcsk-{lownum*48}'] },
    },
  ],
});
