import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Plaid',
  docs: 'https://plaid.com/docs/quickstart/glossary/#secret',
  tokens: [
    {
      name: 'secret',
      keywords: ['plaid'],
      pattern: '[a-f0-9]{30}',
      where: 'named',
      remedy: 'Rotate it in the Plaid Dashboard under Developers → Keys',
      samples: {
        found: ['PLAID_SECRET={hex*30}', "const plaidSecret = '{hex*30}';", '"plaidSecret": "{hex*30}"', 'plaid_secret: {hex*30}'],
        silent: ['PLAID_SECRET={0*30}', 'PLAID_SECRET={hex*14}', 'PLAID_SECRET=your_plaid_secret', 'CHECKSUM={hex*30}', 'PLAID_CLIENT_ID={hex*24}', "'PLAID-CLIENT-ID': '{hex*24}'"],
      },
    },
    {
      name: 'access token',
      keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
      pattern: 'access-(?:production|development|sandbox)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Rotate it with /item/access_token/invalidate',
      samples: {
        found: ["const key = 'access-production-{uuid}';", 'PLAID_ACCESS_TOKEN=access-production-{uuid}'],
        silent: ['access-production-00000000-0000-0000-0000-000000000000', 'PLAID_ACCESS_TOKEN=access-production-{hex*8}-{hex*4}', 'aaccess-production-{uuid}'],
      },
    },
  ],
});
