import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/#authentication-token',
  tokens: [
    {
      name: 'bot authentication token',
      keywords: ['viber'],
      pattern: '[a-f0-9]{16}-[a-f0-9]{16}-[a-f0-9]{16}',
      where: 'named',
      remedy: 'Ask Viber’s support for a new token in the bot’s admin panel',
      samples: {
        found: ['VIBER_AUTH_TOKEN={hex*16}-{hex*16}-{hex*16}', "const viberAuthToken = '{hex*16}-{hex*16}-{hex*16}';", '"viberAuthToken": "{hex*16}-{hex*16}-{hex*16}"', 'viber_auth_token: {hex*16}-{hex*16}-{hex*16}'],
        silent: ['VIBER_AUTH_TOKEN={0*16}-{0*16}-{0*16}', 'VIBER_AUTH_TOKEN={hex*7}-{hex*16}-{hex*16}', 'VIBER_AUTH_TOKEN=your_viber_auth_token', 'CHECKSUM={hex*16}-{hex*16}-{hex*16}'],
      },
    },
  ],
});
