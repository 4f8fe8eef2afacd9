import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PromptLayer',
  docs: 'https://docs.promptlayer.com/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['pl_'],
      pattern: 'pl_[0-9a-f]{32}',
      remedy: 'Delete it in PromptLayer under Settings → API Keys and make a new one',
      samples: { found: ['pl_{hex*32}', 'PROMPTLAYER_API_KEY=pl_{hex*32}'], silent: ['pl_{0*32}', 'pl_{hex*20}', 'tpl_{hex*32}', 'pl_PL_{hex*20}'] },
    },
  ],
});
