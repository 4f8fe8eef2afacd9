import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['napi_'],
      pattern: 'napi_[a-z0-9]{64}',
      remedy: 'Revoke it in the Neon Console under Account settings → API keys and make a new one',
      samples: { found: ['napi_{lownum*64}', 'NEON_API_KEY=napi_{lownum*64}'], silent: ['napi_{x*64}', 'napi_{lownum*20}', 'snapi_{lownum*64}'] },
    },
    {
      name: 'role password',
      keywords: ['npg_'],
      pattern: 'npg_(?=[a-z]{0,11}[A-Z0-9])[A-Za-z0-9]{12}',
      remedy: 'Reset the password in the Neon Console under Roles & Databases',
      samples: {
        found: ['PGPASSWORD=npg_{alnum*12}', '"password": "npg_{alnum*12}"', 'npg_{alnum*12}'],
        silent: ['npg_{x*12}', 'npg_{alnum*8}', 'pnpg_{alnum*12}', 'npg_retryinterval', 'npg_{lower*12}'],
      },
    },
  ],
});
