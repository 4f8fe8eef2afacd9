import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Groq',
  docs: 'https://console.groq.com/docs/production-readiness/security-onboarding',
  tokens: [
    {
      name: 'API key',
      keywords: ['gsk_'],
      pattern: 'gsk_[A-Za-z0-9]{52}',
      remedy: 'Delete it in the Groq Console under API Keys and make a new one',
      samples: {
        found: ['gsk_{alnum*52}', 'GROQ_API_KEY=gsk_{alnum*52}', '"apiKey": "gsk_{alnum*52}"'],
        silent: ['gsk_{x*52}', 'gsk_{alnum*40}', 'msgsk_{alnum*52}', 'gsk_your_key_here'],
      },
    },
  ],
});
