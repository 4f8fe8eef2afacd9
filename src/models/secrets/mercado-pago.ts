import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mercado Pago',
  docs: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
  tokens: [
    {
      name: 'access token',
      keywords: ['app_usr-', 'test-'],
      pattern: String.raw`(?:APP_USR|TEST)-\d{13,16}-\d{6}-[a-f0-9]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{6,12}`,
      remedy: 'Renew it in Your integrations → Production credentials',
      samples: {
        found: ["const key = 'APP_USR-{digit*16}-{digit*6}-{hex*32}-{digit*9}';", 'MP_ACCESS_TOKEN=APP_USR-{digit*16}-{digit*6}-{hex*32}-{digit*9}'],
        silent: ['APP_USR-{0*16}-{0*6}-{0*32}-{0*9}', 'MP_ACCESS_TOKEN=APP_USR-{digit*16}-{digit*6}-{hex*15}-{digit*9}', 'aAPP_USR-{digit*16}-{digit*6}-{hex*32}-{digit*9}', 'APP_USR-{uuid}'],
      },
    },
    {
      name: 'public key',
      keywords: ['app_usr-', 'test-'],
      pattern: '(?:APP_USR|TEST)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'APP_USR-{uuid}';", 'APP_API_KEY=APP_USR-{uuid}'],
        silent: ['APP_USR-{hex*8}-{hex*4}', 'aAPP_USR-{uuid}', 'APP_USR-{digit*16}-{digit*6}-{hex*32}-{digit*9}'],
      },
    },
  ],
});
