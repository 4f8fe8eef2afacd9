import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Wise',
  docs: 'https://docs.wise.com/guides/developer/auth-and-security/personal-api-token',
  tokens: [
    {
      name: 'API token',
      keywords: ['wise_api', 'wiseapi', 'transferwise', 'wise_token', 'wisetoken'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it in Wise under Your Account → Integrations and Tools → API tokens and add a new token',
      samples: {
        found: ['WISE_API_TOKEN={uuid}', "const wiseApiToken = '{uuid}';", '"wiseApiToken": "{uuid}"', 'wise_api_token: {uuid}'],
        silent: ['WISE_API_TOKEN=00000000-0000-0000-0000-000000000000', 'WISE_API_TOKEN={hex*8}-{hex*4}', 'WISE_API_TOKEN=your_wise_api_token', 'CHECKSUM={uuid}', 'otherwiseToken = "{uuid}"'],
      },
    },
  ],
});
