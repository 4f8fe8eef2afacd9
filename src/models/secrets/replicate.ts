import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['r8_'],
      pattern: 'r8_[A-Za-z0-9]{37}',
      remedy: 'Disable it on replicate.com under Account → API tokens and make a new one',
      samples: {
        found: ['r8_{alnum*37}', 'REPLICATE_API_TOKEN=r8_{alnum*37}', "new Replicate({ auth: 'r8_{alnum*37}' })"],
        silent: ['r8_{x*37}', 'r8_{alnum*30}', 'har8_{alnum*37}', 'r8_{alnum*44}'],
      },
    },
  ],
});
