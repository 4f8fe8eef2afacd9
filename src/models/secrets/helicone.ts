import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Helicone',
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk-helicone-', 'pk-helicone-'],
      pattern: '[sp]k-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}',
      remedy: 'Delete it in the Helicone settings under API Keys and make a new one',
      samples: {
        found: ['sk-helicone-{lownum*7}-{lownum*7}-{lownum*7}-{lownum*7}', 'HELICONE_API_KEY=sk-helicone-eu-{lownum*7}-{lownum*7}-{lownum*7}-{lownum*7}'],
        silent: ['sk-helicone-{x*7}-{x*7}-{x*7}-{x*7}', 'sk-helicone-{lownum*7}', 'sk-helicone-your-key-here'],
      },
    },
  ],
});
