import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Langfuse',
  docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk-lf-'],
      pattern: 'sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      remedy: 'Delete the key pair in the Langfuse project settings under API Keys and make a new one',
      samples: {
        found: ['sk-lf-{uuid}', 'LANGFUSE_SECRET_KEY="sk-lf-{uuid}"'],
        silent: ['sk-lf-00000000-0000-0000-0000-000000000000', 'sk-lf-{hex*32}', 'pk-lf-{uuid}'],
      },
    },
    {
      name: 'public key',
      keywords: ['pk-lf-'],
      pattern: 'pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      isPublic: true,
      remedy: '',
      samples: { found: ['pk-lf-{uuid}', 'LANGFUSE_PUBLIC_KEY=pk-lf-{uuid}'], silent: ['pk-lf-{hex*32}'] },
    },
  ],
});
