import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Portkey',
  docs: 'https://portkey.ai/docs/api-reference/inference-api/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['portkey'],
      pattern: String.raw`[A-Za-z0-9/\+]{27,28}=?`,
      where: 'named',
      drawn: true,
      remedy: 'Delete it in the Portkey dashboard under API Keys and make a new one',
      samples: {
        found: ['PORTKEY_API_KEY={alnum*28}', '"PORTKEY_API_KEY": "{alnum*28}"', "const portkeyApiKey = '{alnum*28}'", "new Portkey({ apiKey: '{base64*26}a=' })", '"x-portkey-api-key": "{alnum*27}="'],
        silent: ['PORTKEY_API_KEY={alnum*12}', 'PORTKEY_API_KEY=your_key_here', 'unportkeyApiKey = "{alnum*28}"', 'PORTKEY_API_KEY={x*28}'],
      },
    },
  ],
});
