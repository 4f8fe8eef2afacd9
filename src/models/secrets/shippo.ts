import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  tokens: [
    {
      name: 'API token',
      keywords: ['shippo_live_', 'shippo_test_'],
      pattern: 'shippo_(?:live|test)_[a-f0-9]{40}',
      remedy: 'Delete it in Shippo under Settings → API and generate a new token',
      samples: {
        found: ["const key = 'shippo_live_{hex*40}';", 'SHIPPO_API_TOKEN=shippo_live_{hex*40}'],
        silent: ['shippo_live_{0*40}', 'SHIPPO_API_TOKEN=shippo_live_{hex*19}', 'ashippo_live_{hex*40}'],
      },
    },
  ],
});
