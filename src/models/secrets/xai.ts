import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  tokens: [
    {
      name: 'API key',
      keywords: ['xai-'],
      pattern: 'xai-[A-Za-z0-9]{80}',
      remedy: 'Disable it in the xAI Console under API Keys and make a new one',
      samples: { found: ['xai-{alnum*80}', 'XAI_API_KEY=xai-{alnum*80}'], silent: ['xai-{x*80}', 'xai-{alnum*40}', 'xai-grok-key', 'boxai-{alnum*80}'] },
    },
  ],
});
