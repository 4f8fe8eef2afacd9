import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Doppler',
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  tokens: [
    {
      name: 'token',
      keywords: ['dp.pt.', 'dp.ct.', 'dp.st.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'],
      pattern: String.raw`dp\.(?:pt|ct|sa|said|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.(?<secret>[A-Za-z0-9]{40,44})`,
      remedy: 'Revoke it in Doppler under Tokens or Access of the config and make a new one',
      samples: {
        found: ['dp.pt.{alnum*43}', 'DOPPLER_TOKEN=dp.st.dev_personal.{alnum*43}', 'token: dp.sa.{alnum*43}'],
        silent: ['dp.pt.{x*43}', 'dp.pt.{alnum*20}', 'wdp.pt.{alnum*43}'],
      },
    },
  ],
});
