import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Context7',
  docs: 'https://context7.com/docs/howto/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['ctx7sk-', 'ctx7sk_'],
      pattern: 'ctx7sk[-_][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      remedy: 'Revoke it in the Context7 dashboard and make a new one',
      samples: {
        found: ['ctx7sk-{uuid}', 'CONTEXT7_API_KEY=ctx7sk-{uuid}', '"args": ["--api-key", "ctx7sk-{uuid}"]'],
        silent: ['ctx7sk-00000000-0000-0000-0000-000000000000', 'ctx7sk-{hex*12}', 'ctx7sk-your-key'],
      },
    },
  ],
});
