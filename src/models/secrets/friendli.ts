import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Friendli',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['flp_'],
      pattern: 'flp_[A-Za-z0-9]{40,60}',
      remedy: 'Delete it in the Friendli settings under Tokens and make a new one',
      samples: { found: ['flp_{alnum*46}', 'FRIENDLI_TOKEN=flp_{alnum*46}'], silent: ['flp_{x*46}', 'flp_{alnum*10}', 'gflp_{alnum*46}'] },
    },
  ],
});
