import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Statsig',
  docs: 'https://docs.statsig.com/access-management/api-keys',
  tokens: [
    {
      name: 'server secret key',
      keywords: ['secret-'],
      pattern: 'secret-[A-Za-z0-9]{40,60}',
      remedy: 'Rotate it under Settings → Keys & environments',
      samples: {
        found: ['const client = new Client("secret-{alnum*43}")', 'STATSIG_SECRET_KEY=secret-{alnum*43}', '"token": "secret-{alnum*43}"'],
        silent: ['secret-management-guide', 'secret-{x*43}', 'secret-{alnum*14}', 'xsecret-{alnum*43}'],
      },
    },
    {
      name: 'console API key',
      keywords: ['console-'],
      pattern: 'console-[A-Za-z0-9]{40,60}',
      remedy: 'Rotate it under Settings → Keys & environments',
      samples: {
        found: ['const client = new Client("console-{alnum*43}")', 'STATSIG_CONSOLE_KEY=console-{alnum*43}', '"token": "console-{alnum*43}"'],
        silent: ['console-{x*43}', 'console-{alnum*14}', 'xconsole-{alnum*43}'],
      },
    },
    {
      name: 'client key',
      keywords: ['client-'],
      pattern: 'client-[A-Za-z0-9]{40,60}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ['const client = new Client("client-{alnum*43}")', 'STATSIG_CLIENT_KEY=client-{alnum*43}', '"token": "client-{alnum*43}"'],
        silent: ['client-{x*43}', 'client-{alnum*14}', 'xclient-{alnum*43}'],
      },
    },
  ],
});
