import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PlanetScale',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  tokens: [
    {
      name: 'service token',
      keywords: ['pscale_tkn_'],
      pattern: 'pscale_tkn_[A-Za-z0-9_=.-]{32,64}',
      remedy: 'Delete it in PlanetScale under Settings → Service tokens and make a new one',
      samples: { found: ['pscale_tkn_{alnum*43}', 'PLANETSCALE_SERVICE_TOKEN=pscale_tkn_{alnum*43}'], silent: ['pscale_tkn_{x*43}', 'pscale_tkn_{alnum*10}'] },
    },
    {
      name: 'database password',
      keywords: ['pscale_pw_'],
      pattern: 'pscale_pw_[A-Za-z0-9_=.-]{32,64}',
      remedy: 'Delete it in PlanetScale under Settings → Passwords of the branch and make a new one',
      samples: { found: ['pscale_pw_{alnum*43}', 'DATABASE_PASSWORD=pscale_pw_{alnum*43}'], silent: ['pscale_pw_{x*43}', 'pscale_pw_{alnum*10}'] },
    },
    {
      name: 'OAuth token',
      keywords: ['pscale_oauth_'],
      pattern: 'pscale_oauth_[A-Za-z0-9_=.-]{32,64}',
      remedy: 'Revoke the authorization of the app in the PlanetScale settings',
      samples: { found: ['pscale_oauth_{alnum*43}', 'token: pscale_oauth_{alnum*43}'], silent: ['pscale_oauth_{x*43}', 'pscale_oauth_{alnum*10}'] },
    },
  ],
});
