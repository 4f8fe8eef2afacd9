import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
  tokens: [
    {
      name: 'access token',
      keywords: ['pul-'],
      pattern: 'pul-[a-f0-9]{40}',
      remedy: 'Delete it under Personal access tokens',
      samples: {
        found: ['const client = new Client("pul-{hex*40}")', 'PULUMI_ACCESS_TOKEN=pul-{hex*40}', '"token": "pul-{hex*40}"'],
        silent: ['pul-{x*40}', 'pul-{hex*13}', 'xpul-{hex*40}'],
      },
    },
  ],
});
