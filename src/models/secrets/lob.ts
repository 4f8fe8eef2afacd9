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
    {
      name: 'publishable API key',
      keywords: ['live_pub_', 'test_pub_'],
      pattern: '(?:live|test)_pub_[a-f0-9]{31}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'live_pub_{hex*31}';", 'APP_API_KEY=live_pub_{hex*31}'], silent: ['live_pub_{hex*14}', 'alive_pub_{hex*31}'] },
    },
  ],
});
