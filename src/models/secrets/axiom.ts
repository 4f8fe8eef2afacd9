import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  tokens: [
    {
      name: 'token',
      keywords: ['xaat-', 'xapt-'],
      pattern: 'xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      remedy: 'Delete it in Axiom under Settings → API tokens or Profile and make a new one',
      samples: {
        found: ['xaat-{uuid}', 'AXIOM_TOKEN=xapt-{uuid}'],
        silent: ['xaat-00000000-0000-0000-0000-000000000000', 'xaat-{hex*12}', 'xaat-your-token', 'hoaxaat-{uuid}'],
      },
    },
  ],
});
