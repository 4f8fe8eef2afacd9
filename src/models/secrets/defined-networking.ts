import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  tokens: [
    {
      name: 'API key',
      keywords: ['dnkey-'],
      pattern: 'dnkey-[A-Za-z0-9]{26}-[A-Za-z0-9]{52}',
      remedy: 'Delete it under API keys',
      samples: {
        found: ['const client = new Client("dnkey-{UPNUM*26}-{UPNUM*52}")', 'DN_API_KEY=dnkey-{UPNUM*26}-{UPNUM*52}', '"token": "dnkey-{UPNUM*26}-{UPNUM*52}"'],
        silent: ['dnkey-{UPNUM*26}-{x*52}', 'dnkey-{UPNUM*26}-{UPNUM*17}', 'xdnkey-{UPNUM*26}-{UPNUM*52}'],
      },
    },
  ],
});
