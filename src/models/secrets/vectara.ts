import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Vectara',
  docs: 'https://docs.vectara.com/docs/api-keys',
  tokens: [
    {
      name: 'personal or index API key',
      keywords: ['zut_', 'zwt_'],
      pattern: 'z[uw]t_[A-Za-z0-9_-]{30,60}',
      drawn: true,
      remedy: 'Delete it in the Vectara Console under Access control and make a new one',
      samples: { found: ['zut_{alnum*40}', 'VECTARA_API_KEY=zwt_{alnum*40}'], silent: ['zut_{x*40}', 'zut_{alnum*10}', 'azut_{alnum*40}', 'zqt_{alnum*40}'] },
    },
    {
      name: 'query API key',
      keywords: ['zqt_'],
      pattern: 'zqt_[A-Za-z0-9_-]{30,60}',
      // Only asks questions; documented for use in pages.
      isPublic: true,
      remedy: '',
      samples: { found: ['zqt_{alnum*40}', 'VECTARA_QUERY_KEY=zqt_{alnum*40}'], silent: ['zqt_{alnum*10}'] },
    },
  ],
});
