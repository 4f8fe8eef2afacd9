import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-management',
  tokens: [
    {
      name: 'API key',
      keywords: ['zpka_'],
      pattern: 'zpka_[0-9a-f]{32}_[0-9a-f]{8}',
      remedy: 'Roll it in the Zuplo portal under API Key Consumers',
      samples: { found: ['zpka_{hex*32}_{hex*8}', 'ZUPLO_API_KEY=zpka_{hex*32}_{hex*8}'], silent: ['zpka_{0*32}_{0*8}', 'zpka_{hex*20}'] },
    },
  ],
});
