import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
  tokens: [
    {
      name: 'private API key',
      keywords: ['pk_'],
      pattern: 'pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}',
      remedy: 'Delete it in Klaviyo under Settings → API keys and create a new private key',
      samples: {
        found: ["const key = 'pk_{hex*34}';", 'KLAVIYO_PRIVATE_KEY=pk_{hex*34}'],
        silent: ['pk_{0*34}', 'KLAVIYO_PRIVATE_KEY=pk_{hex*16}', 'apk_{hex*34}', 'pk_live_{alnum*24}', 'pk_test_{hex*34}'],
      },
    },
  ],
});
