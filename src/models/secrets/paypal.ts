import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  tokens: [
    {
      name: 'client secret',
      keywords: ['paypal'],
      pattern: 'E[A-Za-z0-9_-]{55,79}',
      where: 'named',
      remedy: 'Generate a new secret in the PayPal Developer Dashboard under Apps & Credentials and disable the old one',
      samples: {
        found: ['PAYPAL_CLIENT_SECRET=E{base64url*79}', "const paypalClientSecret = 'E{base64url*79}';", '"paypalClientSecret": "E{base64url*79}"', 'paypal_client_secret: E{base64url*79}'],
        silent: ['PAYPAL_CLIENT_SECRET=E{x*79}', 'PAYPAL_CLIENT_SECRET=E{base64url*38}', 'PAYPAL_CLIENT_SECRET=your_paypal_client_secret', 'CHECKSUM=E{base64url*79}', 'PAYPAL_CLIENT_ID=A{base64url*79}'],
      },
    },
    {
      name: 'Braintree access token',
      keywords: ['access_token$production$', 'access_token$sandbox$'],
      pattern: String.raw`access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}`,
      remedy: 'Revoke the connection in the PayPal or Braintree Control Panel and connect anew',
      samples: {
        found: ["const key = 'access_token$production${lownum*16}${hex*32}';", 'BRAINTREE_ACCESS_TOKEN=access_token$production${lownum*16}${hex*32}'],
        silent: ['access_token$production${x*16}${0*32}', 'BRAINTREE_ACCESS_TOKEN=access_token$production${lownum*16}${hex*15}', 'aaccess_token$production${lownum*16}${hex*32}'],
      },
    },
  ],
});
