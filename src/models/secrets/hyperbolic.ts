import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hyperbolic',
  docs: 'https://docs.hyperbolic.xyz/docs/getting-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['hyperbolic'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      where: 'named',
      remedy: 'Regenerate it on app.hyperbolic.xyz under Settings',
      samples: {
        found: ['HYPERBOLIC_API_KEY={jwt:sub=a@acme.io}', '"HYPERBOLIC_API_KEY": "{jwt:sub=a@acme.io}"', "const hyperbolicApiKey = '{jwt:sub=a@acme.io}'"],
        silent: ['HYPERBOLIC_API_KEY={alnum*20}', 'HYPERBOLIC_API_KEY=your_key_here', 'unhyperbolicApiKey = "{jwt:sub=a@acme.io}"', 'HYPERBOLIC_API_KEY=eyJhbGciOi...'],
      },
    },
  ],
});
