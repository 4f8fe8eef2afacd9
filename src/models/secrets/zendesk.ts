import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zendesk',
  docs: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
  tokens: [
    {
      name: 'API token',
      keywords: ['zendesk', 'zdesk'],
      pattern: String.raw`(?:(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}|[a-f0-9]{64})`,
      where: 'named',
      remedy: 'Deactivate and delete it in the Admin Center under Apps and integrations → API tokens',
      samples: {
        found: ['ZENDESK_API_TOKEN={alnum*39}7', "const zendeskApiToken = '{alnum*39}7';", '"zendeskApiToken": "{alnum*39}7"', 'zendesk_api_token: {alnum*39}7'],
        silent: ['ZENDESK_API_TOKEN={x*39}7', 'ZENDESK_API_TOKEN={alnum*18}7', 'ZENDESK_API_TOKEN=your_zendesk_api_token', 'CHECKSUM={alnum*39}7'],
      },
    },
  ],
});
