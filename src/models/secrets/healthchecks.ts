import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Healthchecks.io',
  docs: 'https://healthchecks.io/docs/api/',
  tokens: [
    {
      name: 'API key',
      keywords: ['hcw_', 'hcr_'],
      pattern: 'hc[wr]_[A-Za-z0-9]{28}',
      remedy: 'Revoke it under Project settings → API access',
      samples: {
        found: ['const client = new Client("hcw_{alnum*28}")', 'HEALTHCHECKS_API_KEY=hcw_{alnum*28}', '"token": "hcw_{alnum*28}"'],
        silent: ['hcw_{x*28}', 'hcw_{alnum*9}', 'xhcw_{alnum*28}'],
      },
    },
  ],
});
