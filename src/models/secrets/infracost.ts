import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Infracost',
  docs: 'https://www.infracost.io/docs/features/environment_variables/',
  tokens: [
    {
      name: 'API key',
      keywords: ['ico-'],
      pattern: 'ico-[A-Za-z0-9]{32}',
      remedy: 'Rotate it under Org settings → API tokens',
      samples: {
        found: ['const client = new Client("ico-{alnum*32}")', 'INFRACOST_API_KEY=ico-{alnum*32}', '"token": "ico-{alnum*32}"'],
        silent: ['ico-{x*32}', 'ico-{alnum*10}', 'xico-{alnum*32}'],
      },
    },
  ],
});
