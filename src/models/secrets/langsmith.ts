import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['lsv2_pt_', 'lsv2_sk_'],
      pattern: 'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}',
      remedy: 'Delete it in the LangSmith settings under API Keys and make a new one',
      samples: {
        found: ['lsv2_pt_{hex*32}_{hex*10}', 'LANGSMITH_API_KEY=lsv2_sk_{hex*32}_{hex*10}', 'LANGCHAIN_API_KEY: lsv2_pt_{hex*32}_{hex*10}'],
        silent: ['lsv2_pt_{hex*32}', 'lsv2_pt_{0*32}_{0*10}', 'lsv2_pt_your_key'],
      },
    },
    {
      name: 'legacy API key',
      keywords: ['ls__'],
      pattern: 'ls__[0-9a-f]{32}',
      remedy: 'Delete it in the LangSmith settings under API Keys and make a new one',
      samples: { found: ['ls__{hex*32}', 'LANGCHAIN_API_KEY=ls__{hex*32}'], silent: ['ls__{0*32}', 'ls__{hex*16}', 'urls__{hex*32}'] },
    },
  ],
});
