import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  tokens: [
    {
      name: 'API key',
      keywords: ['customerio', 'customer_io', 'customer.io'],
      pattern: '(?:[a-f0-9]{32}|[a-f0-9]{20})',
      where: 'named',
      remedy: 'Delete it in Customer.io under Account settings → API Credentials and create a new key',
      samples: {
        found: ['CUSTOMERIO_APP_API_KEY={hex*32}', "const customerioAppApiKey = '{hex*32}';", '"customerioAppApiKey": "{hex*32}"', 'customerio_app_api_key: {hex*32}'],
        silent: ['CUSTOMERIO_APP_API_KEY={0*32}', 'CUSTOMERIO_APP_API_KEY={hex*15}', 'CUSTOMERIO_APP_API_KEY=your_customerio_app_api_key', 'CHECKSUM={hex*32}', 'CUSTOMERIO_SITE_ID={hex*20}'],
      },
    },
  ],
});
