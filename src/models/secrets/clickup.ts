import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  tokens: [
    {
      name: 'personal API token',
      keywords: ['pk_'],
      pattern: String.raw`pk_\d{5,12}_[A-Z0-9]{32}`,
      remedy: 'Regenerate it in ClickUp under Settings → Apps → API Token',
      samples: {
        found: ["const key = 'pk_{digit*8}_{UPNUM*32}';", 'CLICKUP_API_TOKEN=pk_{digit*8}_{UPNUM*32}'],
        silent: ['pk_{0*8}_{X*32}', 'CLICKUP_API_TOKEN=pk_{digit*8}_{UPNUM*15}', 'apk_{digit*8}_{UPNUM*32}', 'pk_live_{alnum*24}', 'pk_{hex*34}'],
      },
    },
  ],
});
