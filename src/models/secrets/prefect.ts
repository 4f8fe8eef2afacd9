import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Prefect',
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['pnu_', 'pnb_'],
      pattern: 'pn[ub]_[A-Za-z0-9]{36}',
      remedy: 'Delete it under API keys',
      samples: {
        found: ['const client = new Client("pnu_{alnum*36}")', 'PREFECT_API_KEY=pnu_{alnum*36}', '"token": "pnu_{alnum*36}"'],
        silent: ['pnu_{x*36}', 'pnu_{alnum*12}', 'xpnu_{alnum*36}'],
      },
    },
  ],
});
