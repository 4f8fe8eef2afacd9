import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Dynamic',
  docs: 'https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys',
  tokens: [
    {
      name: 'API token',
      keywords: ['dyn_'],
      pattern: 'dyn_[A-Za-z0-9]{56}',
      remedy: 'Delete it in the Dynamic dashboard under Developers → API and make a new one',
      samples: { found: ['dyn_{alnum*56}', 'DYNAMIC_AUTH_TOKEN=dyn_{alnum*56}'], silent: ['dyn_{x*56}', 'dyn_{alnum*20}', 'rdyn_{alnum*56}'] },
    },
  ],
});
