import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OpenAI-compatible',
  docs: 'https://api-docs.deepseek.com/',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk-'],
      pattern: String.raw`sk-(?:[0-9a-f]{32}|[A-Za-z0-9]{48})(?!\.(?:js|mjs|css|json|html|map))`,
      drawn: true,
      // Many providers copied the form; a name or a prefix that says whose it is knows better.
      yields: true,
      remedy: 'Delete it in the console of the provider that it belongs to and make a new one',
      samples: {
        found: ['sk-{hex*32}', 'LLM_API_KEY=sk-{alnum*48}', "new OpenAI({ baseURL, apiKey: 'sk-{hex*32}' })"],
        silent: ['sk-{hex*31}', 'sk-{alnum*33}', 'task-{hex*32}', 'sk-{0*32}', 'sk-{hex*32}.js', 'sk-{x*48}'],
      },
    },
  ],
});
