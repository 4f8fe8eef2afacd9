import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Nebius',
  docs: 'https://docs.studio.nebius.com/api-reference/introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['nebius'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      where: 'named',
      remedy: 'Delete it in Nebius AI Studio under API keys and make a new one',
      samples: {
        found: ['NEBIUS_API_KEY={jwt:iss=nebius}', '"NEBIUS_API_KEY": "{jwt:iss=nebius}"', "const nebiusApiKey = '{jwt:iss=nebius}'"],
        silent: ['NEBIUS_API_KEY={alnum*20}', 'NEBIUS_API_KEY=your_key_here', 'unnebiusApiKey = "{jwt:iss=nebius}"', 'NEBIUS_API_KEY=eyJhbGciOi...'],
      },
    },
  ],
});
