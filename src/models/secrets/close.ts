import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Close',
  docs: 'https://developer.close.com/topics/authentication/',
  tokens: [
    {
      name: 'API key',
      keywords: ['api_'],
      pattern: String.raw`api_(?=[A-Za-z.]{0,44}\d)[A-Za-z0-9]{21,22}\.[A-Za-z0-9]{21,22}`,
      drawn: true,
      remedy: 'Delete it in Close under Settings → Developer → API Keys',
      samples: {
        found: ["const key = 'api_{alnum*21}7.{alnum*22}';", 'CLOSE_API_KEY=api_{alnum*21}7.{alnum*22}'],
        silent: ['api_{x*21}7.{x*22}', 'CLOSE_API_KEY=api_{alnum*21}7.{alnum*10}', 'aapi_{alnum*21}7.{alnum*22}', 'api_clientWithALongNames1.methodWithALongName12(x)'],
      },
    },
  ],
});
