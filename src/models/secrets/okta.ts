import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  tokens: [
    {
      name: 'API token',
      keywords: ['okta'],
      pattern: '00[A-Za-z0-9_-]{40}',
      where: 'named',
      remedy: 'Revoke it in the Okta Admin Console under Security → API → Tokens',
      samples: {
        found: ['OKTA_API_TOKEN=00{alnum*40}', "const oktaApiToken = '00{alnum*40}';", '"oktaApiToken": "00{alnum*40}"', 'okta_api_token: 00{alnum*40}'],
        silent: ['OKTA_API_TOKEN=00{x*40}', 'OKTA_API_TOKEN=00{alnum*19}', 'OKTA_API_TOKEN=your_okta_api_token', 'CHECKSUM=00{alnum*40}'],
      },
    },
    {
      name: 'client secret',
      keywords: ['okta'],
      pattern: String.raw`(?=[A-Za-z_-]{0,63}\d)(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40})`,
      where: 'named',
      remedy: 'Generate a new secret in the Okta Admin Console under the application’s General page and deactivate the old one',
      samples: {
        found: ['OKTA_CLIENT_SECRET={alnum*63}7', "const oktaClientSecret = '{alnum*63}7';", '"oktaClientSecret": "{alnum*63}7"', 'okta_client_secret: {alnum*63}7'],
        silent: ['OKTA_CLIENT_SECRET={x*63}7', 'OKTA_CLIENT_SECRET={alnum*30}7', 'OKTA_CLIENT_SECRET=your_okta_client_secret', 'CHECKSUM={alnum*63}7', 'OKTA_CLIENT_ID=0oa{alnum*17}'],
      },
    },
  ],
});
