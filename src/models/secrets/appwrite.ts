import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Appwrite',
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['standard_'],
      pattern: 'standard_[0-9a-f]{256}',
      remedy: 'Delete it in the Appwrite Console under Overview → API keys and make a new one',
      samples: { found: ['standard_{hex*256}', 'APPWRITE_API_KEY=standard_{hex*256}'], silent: ['standard_{hex*64}', 'substandard_{hex*256}', 'standard_0{0*255}'] },
    },
    {
      name: 'legacy API key',
      keywords: ['appwrite'],
      pattern: '[0-9a-f]{256}',
      where: 'named',
      remedy: 'Delete it in the Appwrite Console under Overview → API keys and make a new one',
      samples: {
        found: ['APPWRITE_API_KEY={hex*256}', '"APPWRITE_API_KEY": "{hex*256}"', "const appwriteApiKey = '{hex*256}'"],
        silent: ['APPWRITE_API_KEY={hex*64}', 'APPWRITE_API_KEY=your_key_here', 'unappwriteApiKey = "{hex*256}"', 'APPWRITE_PROJECT_ID={lownum*20}', 'APPWRITE_API_KEY={0*256}'],
      },
    },
  ],
});
