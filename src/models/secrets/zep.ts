import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zep',
  docs: 'https://help.getzep.com/projects',
  tokens: [
    {
      name: 'API key',
      keywords: ['z_1'],
      pattern: String.raw`z_1[A-Za-z0-9_-]{20,200}\.[A-Za-z0-9_-]{40,160}`,
      remedy: 'Delete it in the Zep project settings under API Keys and make a new one',
      samples: {
        found: ['z_1dWlkIjoi{alnum*60}.{alnum*86}', 'ZEP_API_KEY=z_1dWlkIjoi{alnum*60}.{alnum*86}'],
        silent: ['z_1dWlkIjoi{alnum*60}', 'z_1{x*60}.{x*86}', 'xyz_1dWlkIjoi{alnum*60}.{alnum*86}'],
      },
    },
  ],
});
