import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Polar',
  docs: 'https://polar.sh/docs/integrate/oat',
  tokens: [
    {
      name: 'access token',
      keywords: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_'],
      pattern: 'polar_(?:oat|pat|at_[uo]|rt_[uo])_[A-Za-z0-9]{32,64}',
      remedy: 'Revoke it in Polar under Settings → Access Tokens and make a new one',
      samples: {
        found: ['polar_oat_{alnum*43}', 'POLAR_ACCESS_TOKEN=polar_oat_{alnum*43}', '"token": "polar_at_u_{alnum*43}"'],
        silent: ['polar_oat_{x*43}', 'polar_oat_{alnum*10}', 'bipolar_oat_{alnum*43}'],
      },
    },
    {
      name: 'client or webhook secret',
      keywords: ['polar_cs_', 'polar_whs_'],
      pattern: 'polar_(?:cs|whs)_[A-Za-z0-9]{32,64}',
      remedy: 'Make a new one in Polar under Settings → Webhooks or OAuth applications',
      samples: {
        found: ['polar_whs_{alnum*43}', 'POLAR_WEBHOOK_SECRET=polar_whs_{alnum*43}'],
        silent: ['polar_whs_{x*43}', 'polar_whs_{alnum*10}', 'polar_ci_{alnum*32}'],
      },
    },
  ],
});
