import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
      pattern: 'sm_[pas]at_[A-Za-z0-9]{16}',
      remedy: 'Delete it under Access tokens',
      samples: {
        found: ['const client = new Client("sm_pat_{alnum*16}")', 'SETTLEMINT_ACCESS_TOKEN=sm_pat_{alnum*16}', '"token": "sm_pat_{alnum*16}"', 'SETTLEMINT_TOKEN=sm_aat_{alnum*16}'],
        silent: ['sm_pat_{x*16}', 'sm_pat_{alnum*5}', 'xsm_pat_{alnum*16}'],
      },
    },
  ],
});
