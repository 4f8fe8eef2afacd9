import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Baseten',
  docs: 'https://docs.baseten.co/organization/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['baseten'],
      pattern: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Revoke it in the Baseten settings under API keys and make a new one',
      samples: {
        found: ['BASETEN_API_KEY={alnum*8}.{alnum*32}', '"BASETEN_API_KEY": "{alnum*8}.{alnum*32}"', "const basetenApiKey = '{alnum*8}.{alnum*32}'"],
        silent: ['BASETEN_API_KEY={alnum*32}', 'BASETEN_API_KEY=your_key_here', 'unbasetenApiKey = "{alnum*8}.{alnum*32}"', 'BASETEN_API_KEY={x*8}.{x*32}'],
      },
    },
  ],
});
