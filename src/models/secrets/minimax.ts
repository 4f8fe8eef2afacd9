import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MiniMax',
  docs: 'https://www.minimax.io/platform/document/platform%20introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['minimax'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      where: 'named',
      remedy: 'Delete it on minimax.io under Account → API Keys and make a new one',
      samples: {
        found: ['MINIMAX_API_KEY={jwt:GroupName=acme,iss=minimax}', '"MINIMAX_API_KEY": "{jwt:GroupName=acme,iss=minimax}"', "const minimaxApiKey = '{jwt:GroupName=acme,iss=minimax}'"],
        silent: ['MINIMAX_API_KEY={alnum*20}', 'MINIMAX_API_KEY=your_key_here', 'unminimaxApiKey = "{jwt:GroupName=acme,iss=minimax}"', 'MINIMAX_API_KEY=eyJhbGciOi...', 'MINIMAX_GROUP_ID={digit*19}'],
      },
    },
  ],
});
