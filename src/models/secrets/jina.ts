import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/key-manager',
  tokens: [
    {
      name: 'API key',
      keywords: ['jina_'],
      pattern: 'jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}',
      remedy: 'Delete it in the Jina AI API dashboard and make a new one',
      samples: { found: ['jina_{hex*32}{base64url*27}a', 'JINA_API_KEY=jina_{hex*32}{alnum*28}'], silent: ['jina_{x*60}', 'jina_{hex*32}', 'jina_embeddings_v3'] },
    },
  ],
});
