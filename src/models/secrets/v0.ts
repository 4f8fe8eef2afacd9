import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'v0',
  docs: 'https://v0.app/docs/api/platform/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['v0_api', 'v0api', 'v0_key', 'v0-api'],
      pattern: 'v1:(?<secret>[A-Za-z0-9]{20,32}:[A-Za-z0-9]{20,32})',
      where: 'named',
      remedy: 'Delete it on v0.app under Settings → API Keys and make a new one',
      samples: {
        found: ['V0_API_KEY=v1:{alnum*24}:{alnum*24}', '"V0_API_KEY": "v1:{alnum*24}:{alnum*24}"', "const v0ApiKey = 'v1:{alnum*24}:{alnum*24}'"],
        silent: ['V0_API_KEY=v1:{alnum*8}:{alnum*8}', 'V0_API_KEY=your_key_here', 'unv0ApiKey = "v1:{alnum*24}:{alnum*24}"', 'V0_API_KEY=v1:{x*24}:{x*24}', 'DEV0_API_KEY=v1:{alnum*24}:{alnum*24}'],
      },
    },
  ],
});
