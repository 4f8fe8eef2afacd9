import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Stytch',
  docs: 'https://stytch.com/docs/workspace-management/pwa/api-keys',
  tokens: [
    {
      name: 'secret',
      keywords: ['secret-live-', 'secret-test-'],
      pattern: 'secret-(?:live|test)-[A-Za-z0-9_-]{43}=',
      remedy: 'Rotate it in the Stytch Dashboard under API keys',
      samples: {
        found: ['secret-test-{base64url*43}=', 'STYTCH_SECRET=secret-live-{base64url*43}='],
        silent: ['secret-test-{x*43}=', 'secret-test-{alnum*20}', 'public-token-live-{uuid}', 'project-test-{uuid}'],
      },
    },
    {
      name: 'public token',
      keywords: ['public-token-live-', 'public-token-test-'],
      pattern: 'public-token-(?:live|test)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      isPublic: true,
      remedy: '',
      samples: { found: ['public-token-live-{uuid}', 'STYTCH_PUBLIC_TOKEN="public-token-test-{uuid}"'], silent: ['public-token-live-{hex*20}'] },
    },
  ],
});
