import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts',
  tokens: [
    {
      name: 'API key',
      keywords: ['ccdb1_'],
      pattern: 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
      remedy: 'Delete it under Access management → Service accounts → API keys',
      samples: {
        found: ['const client = new Client("CCDB1_{alnum*22}_{alnum*40}")', 'COCKROACH_API_KEY=CCDB1_{alnum*22}_{alnum*40}', '"token": "CCDB1_{alnum*22}_{alnum*40}"'],
        silent: ['CCDB1_{alnum*22}_{x*40}', 'CCDB1_{alnum*22}_{alnum*13}', 'xCCDB1_{alnum*22}_{alnum*40}'],
      },
    },
  ],
});
