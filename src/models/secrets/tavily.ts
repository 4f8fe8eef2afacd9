import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['tvly-dev-', 'tvly-prod-', 'tvly-'],
      pattern: 'tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}',
      remedy: 'Delete it in the Tavily dashboard under API Keys and make a new one',
      samples: {
        found: ['tvly-{alnum*32}', 'TAVILY_API_KEY=tvly-dev-{alnum*32}', '"tavily": "tvly-prod-{alnum*32}"'],
        silent: ['tvly-{x*32}', 'tvly-{alnum*12}', 'tvly-YOUR_API_KEY'],
      },
    },
  ],
});
