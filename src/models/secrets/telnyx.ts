import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Telnyx',
  docs: 'https://developers.telnyx.com/api/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['key0'],
      pattern: 'KEY[0-9A-F]{32}_[A-Za-z0-9]{22}',
      remedy: 'Delete it in the Mission Control Portal under API Keys and create a new key',
      samples: {
        found: ["const key = 'KEY0{HEX*31}_{alnum*22}';", 'TELNYX_API_KEY=KEY0{HEX*31}_{alnum*22}'],
        silent: ['KEY0{0*31}_{x*22}', 'TELNYX_API_KEY=KEY0{HEX*14}_{alnum*22}', 'aKEY0{HEX*31}_{alnum*22}'],
      },
    },
  ],
});
