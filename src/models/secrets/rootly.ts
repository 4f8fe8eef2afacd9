import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  tokens: [
    {
      name: 'API token',
      keywords: ['rootly_'],
      pattern: 'rootly_[a-f0-9]{64}',
      remedy: 'Revoke it under Account → Manage API keys',
      samples: {
        found: ['const client = new Client("rootly_{hex*64}")', 'ROOTLY_API_TOKEN=rootly_{hex*64}', '"token": "rootly_{hex*64}"'],
        silent: ['rootly_{x*64}', 'rootly_{hex*21}', 'xrootly_{hex*64}'],
      },
    },
  ],
});
