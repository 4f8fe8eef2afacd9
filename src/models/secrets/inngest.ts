import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Inngest',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  tokens: [
    {
      name: 'signing key',
      keywords: ['signkey-'],
      pattern: 'signkey-(?:[a-z]{3,10}-)(?<secret>[0-9a-f]{32,64})',
      remedy: 'Rotate it in the Inngest dashboard under Manage → Signing Key',
      samples: {
        found: ['signkey-prod-{hex*64}', 'INNGEST_SIGNING_KEY="signkey-test-{hex*32}"'],
        silent: ['signkey-prod-{0*64}', 'signkey-prod-{hex*8}', 'signkey-prod-123456', 'designkey-prod-{hex*64}'],
      },
    },
    {
      name: 'event key',
      keywords: ['inngest_event', 'inngestevent', 'inngest_key'],
      pattern: '[A-Za-z0-9_-]{50,100}',
      where: 'named',
      remedy: 'Delete it in the Inngest dashboard under Manage → Event Keys and make a new one',
      samples: {
        found: ['INNGEST_EVENT_KEY={base64url*85}a', '"INNGEST_EVENT_KEY": "{base64url*85}a"', "const inngestEventKey = '{base64url*85}a'"],
        silent: ['INNGEST_EVENT_KEY={alnum*20}', 'INNGEST_EVENT_KEY=your_key_here', 'uninngestEventKey = "{base64url*85}a"', 'INNGEST_EVENT_KEY={x*86}', 'INNGEST_EVENT_KEY=local'],
      },
    },
  ],
});
