import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Klarna',
  docs: 'https://docs.klarna.com/acquirer/klarna/get-started/integrations-settings/api-keys/',
  tokens: [
    {
      name: 'API key',
      keywords: ['klarna_live_api_', 'klarna_test_api_'],
      pattern: 'klarna_(?:live|test)_api_[A-Za-z0-9+/_=-]{64,300}',
      remedy: 'Disable it in the Klarna portal under Settings → Klarna API credentials and generate a new one',
      samples: {
        found: ["const key = 'klarna_live_api_{base64url*120}';", 'KLARNA_API_KEY=klarna_live_api_{base64url*120}'],
        silent: ['klarna_live_api_{x*120}', 'KLARNA_API_KEY=klarna_live_api_{base64url*59}', 'aklarna_live_api_{base64url*120}', 'klarna_test_api_key_enabled'],
      },
    },
    {
      name: 'client ID',
      keywords: ['klarna_live_client_', 'klarna_test_client_'],
      pattern: 'klarna_(?:live|test)_client_[A-Za-z0-9+/_=-]{40,300}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'klarna_live_client_{alnum*120}';", 'APP_API_KEY=klarna_live_client_{alnum*120}'],
        silent: ['klarna_live_client_{alnum*59}', 'aklarna_live_client_{alnum*120}'],
      },
    },
  ],
});
