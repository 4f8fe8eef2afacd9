import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Xata',
  docs: 'https://xata.io/docs/getting-started/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['xau_'],
      pattern: 'xau_[A-Za-z0-9]{30,48}',
      remedy: 'Delete it in Xata under Account settings and make a new one',
      samples: { found: ['xau_{alnum*36}', 'XATA_API_KEY=xau_{alnum*36}'], silent: ['xau_{x*36}', 'xau_{alnum*12}', 'faxau_{alnum*36}'] },
    },
  ],
});
