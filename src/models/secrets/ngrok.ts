import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  tokens: [
    {
      name: 'authtoken or API key',
      keywords: ['ngrok'],
      pattern: '[0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{20,24}',
      where: 'named',
      remedy: 'Reset it under Your authtoken, or delete the API key, in the dashboard',
      samples: {
        found: ['NGROK_AUTHTOKEN=2{alnum*26}_{alnum*21}', 'const ngrokAuthtoken = "2{alnum*26}_{alnum*21}"', '"ngrok_authtoken": "2{alnum*26}_{alnum*21}"', 'ngrok_authtoken: 2{alnum*26}_{alnum*21}', 'ngrok_api_key: 2{alnum*26}_{alnum*20}'],
        silent: ['NGROK_AUTHTOKEN=2{0*26}_{alnum*21}', 'NGROK_AUTHTOKEN=2{alnum*8}_{alnum*21}', 'NGROK_VERSION=2{alnum*26}_{alnum*21}', 'COMMIT_KEY=2{alnum*26}_{alnum*21}', 'unngrok_key = "2{alnum*26}_{alnum*21}"'],
      },
    },
  ],
});
