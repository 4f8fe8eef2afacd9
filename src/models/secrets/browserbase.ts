import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Browserbase',
  docs: 'https://docs.browserbase.com/introduction/getting-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['bb_live_', 'bb_test_'],
      pattern: 'bb_(?:live|test)_[A-Za-z0-9_-]{24,32}',
      remedy: 'Roll it in the Browserbase dashboard under Settings → API Keys',
      samples: { found: ['bb_live_{alnum*27}', 'BROWSERBASE_API_KEY=bb_live_{alnum*27}'], silent: ['bb_live_{x*27}', 'bb_live_{alnum*10}', 'abb_live_{alnum*27}'] },
    },
  ],
});
