import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/technical-reference',
  tokens: [
    {
      name: 'server key',
      keywords: ['mid-server-', 'sb-mid-server-'],
      pattern: '(?:SB-)?Mid-server-[A-Za-z0-9_-]{24}',
      remedy: 'Ask Midtrans’ support for a new server key; keys are shown under Settings → Access Keys',
      samples: {
        found: ["const key = 'Mid-server-{base64url*24}';", 'MIDTRANS_SERVER_KEY=Mid-server-{base64url*24}', 'SB-Mid-server-{base64url*24}'],
        silent: ['Mid-server-{x*24}', 'MIDTRANS_SERVER_KEY=Mid-server-{base64url*11}', 'aMid-server-{base64url*24}', 'Mid-client-{base64url*16}'],
      },
    },
    {
      name: 'client key',
      keywords: ['mid-client-', 'sb-mid-client-'],
      pattern: '(?:SB-)?Mid-client-[A-Za-z0-9_-]{16}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'Mid-client-{alnum*16}';", 'APP_API_KEY=Mid-client-{alnum*16}', 'SB-Mid-client-{alnum*16}'],
        silent: ['Mid-client-{alnum*7}', 'aMid-client-{alnum*16}', 'Mid-server-{alnum*24}'],
      },
    },
  ],
});
