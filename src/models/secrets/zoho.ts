import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html',
  tokens: [
    {
      name: 'OAuth token',
      keywords: ['1000.'],
      pattern: String.raw`1000\.[a-f0-9]{32}\.[a-f0-9]{32}`,
      remedy: 'Revoke it at accounts.zoho.com/oauth/v2/token/revoke, or delete the client in the API Console',
      samples: {
        found: ["const key = '1000.{hex*32}.{hex*32}';", 'ZOHO_REFRESH_TOKEN=1000.{hex*32}.{hex*32}'],
        silent: ['1000.{0*32}.{0*32}', 'ZOHO_REFRESH_TOKEN=1000.{hex*15}.{hex*32}', 'ZOHO_CLIENT_ID=1000.{UPNUM*30}'],
      },
    },
  ],
});
