import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Lob',
  docs: 'https://docs.lob.com/#section/Authentication',
  tokens: [
    {
      name: 'secret API key',
      keywords: ['live_', 'test_'],
      pattern: '(?:live|test)_[a-f0-9]{35}',
      remedy: 'Rotate it in the Lob Dashboard under Settings → API Keys',
      samples: {
        found: ["const key = 'live_{hex*35}';", 'LOB_API_KEY=live_{hex*35}'],
        silent: ['live_{0*35}', 'LOB_API_KEY=live_{hex*16}', 'alive_{hex*35}', 'live_pub_{hex*31}', 'sk_live_{hex*35}'],
      },
    },
  ],
});
