import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Applitools',
  docs: 'https://applitools.com/tutorials/guides/getting-started/registering-an-account',
  tokens: [
    {
      name: 'API key',
      keywords: ['applitools'],
      pattern: '[A-Za-z0-9]{40,60}',
      where: 'named',
      remedy: 'Delete it under Admin → API keys',
      samples: {
        found: ['APPLITOOLS_API_KEY={alnum*52}', 'const applitoolsApiKey = "{alnum*52}"', '"applitools_api_key": "{alnum*52}"', 'applitools_api_key: {alnum*52}'],
        silent: ['APPLITOOLS_API_KEY={0*52}', 'APPLITOOLS_API_KEY={alnum*17}', 'APPLITOOLS_VERSION={alnum*52}', 'COMMIT_KEY={alnum*52}', 'unapplitools_key = "{alnum*52}"'],
      },
    },
  ],
});
