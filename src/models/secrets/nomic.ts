import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Nomic',
  docs: 'https://docs.nomic.ai/reference/api/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['nk-'],
      pattern: String.raw`nk-[A-Za-z0-9_-]{43}(?!\.(?:js|css))`,
      drawn: true,
      remedy: 'Delete it on atlas.nomic.ai under API keys and make a new one',
      samples: { found: ['nk-{alnum*43}', 'NOMIC_API_KEY=nk-{base64url*42}7'], silent: ['nk-{x*43}', 'nk-{alnum*20}', 'link-{alnum*43}'] },
    },
  ],
});
