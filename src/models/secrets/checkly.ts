import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  tokens: [
    {
      name: 'API key',
      keywords: ['cu_', 'sv_'],
      pattern: '(?:cu|sv)_[a-f0-9]{32}',
      remedy: 'Delete it under User or Account settings → API keys',
      samples: {
        found: ['const client = new Client("cu_{hex*32}")', 'CHECKLY_API_KEY=cu_{hex*32}', '"token": "cu_{hex*32}"', 'CHECKLY_API_KEY=sv_{hex*32}'],
        silent: ['cu_{x*32}', 'cu_{hex*10}', 'xcu_{hex*32}'],
      },
    },
  ],
});
