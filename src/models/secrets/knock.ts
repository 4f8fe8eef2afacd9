import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Knock',
  docs: 'https://docs.knock.app/developer-tools/api-keys',
  tokens: [
    {
      name: 'secret API key',
      keywords: ['knock_api', 'knock_secret', 'knockapi', 'knocksecret', 'knock_key'],
      pattern: 'sk_(?<secret>[A-Za-z0-9_-]{40,50})',
      where: 'named',
      remedy: 'Roll it in the Knock dashboard under Developers → API keys',
      samples: {
        found: ['KNOCK_API_KEY=sk_{base64url*42}a', '"KNOCK_API_KEY": "sk_{base64url*42}a"', "const knockApiKey = 'sk_{base64url*42}a'", 'knock_secret_key: sk_{alnum*43}'],
        silent: ['KNOCK_API_KEY=sk_{alnum*10}', 'KNOCK_API_KEY=your_key_here', 'unknockApiKey = "sk_{base64url*42}a"', 'KNOCK_API_KEY=pk_{alnum*43}', 'KNOCK_API_KEY=sk_{x*43}'],
      },
    },
    {
      name: 'public API key',
      keywords: ['knock_api', 'knock_public', 'knockapi', 'knockpublic'],
      pattern: 'pk_[A-Za-z0-9_-]{40,50}',
      where: 'named',
      isPublic: true,
      remedy: '',
      samples: { found: ['KNOCK_PUBLIC_API_KEY=pk_{alnum*43}', "knockApiKey: 'pk_{alnum*43}'"], silent: ['KNOCK_API_KEY=pk_{alnum*10}'] },
    },
  ],
});
