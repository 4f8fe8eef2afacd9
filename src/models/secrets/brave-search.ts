import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['brave_api', 'brave_search', 'braveapi', 'bravesearch', 'x-subscription-token', 'brave_key'],
      pattern: 'BSA(?<secret>[A-Za-z0-9_-]{28})',
      where: 'named',
      remedy: 'Delete it in the Brave Search API dashboard under API Keys and make a new one',
      samples: {
        found: ['BRAVE_API_KEY=BSA{base64url*27}a', '"BRAVE_API_KEY": "BSA{base64url*27}a"', "const braveApiKey = 'BSA{base64url*27}a'", '"X-Subscription-Token": "BSA{alnum*28}"'],
        silent: ['BRAVE_API_KEY=BSA{alnum*10}', 'BRAVE_API_KEY=your_key_here', 'unbraveApiKey = "BSA{base64url*27}a"', 'BRAVE_API_KEY=BSA{x*28}', 'bravery = "BSA{alnum*28}"'],
      },
    },
  ],
});
