import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Courier',
  docs: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['pk_prod_', 'dk_prod_'],
      pattern: '[pd]k_prod_[A-Z0-9]{28}',
      remedy: 'Rotate it in Courier under Settings → API Keys',
      samples: {
        found: ["const key = 'pk_prod_{UPNUM*28}';", 'COURIER_AUTH_TOKEN=pk_prod_{UPNUM*28}'],
        silent: ['pk_prod_{X*28}', 'COURIER_AUTH_TOKEN=pk_prod_{UPNUM*13}', 'apk_prod_{UPNUM*28}'],
      },
    },
  ],
});
