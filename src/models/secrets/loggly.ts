import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  tokens: [
    {
      name: 'customer token',
      keywords: ['loggly'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Retire it under Source setup → Customer tokens',
      samples: {
        found: ['LOGGLY_TOKEN={uuid}', 'const logglyToken = "{uuid}"', '"loggly_token": "{uuid}"', 'loggly_token: {uuid}'],
        silent: ['LOGGLY_TOKEN=your-key-here', 'LOGGLY_TOKEN={hex*12}', 'LOGGLY_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unloggly_key = "{uuid}"'],
      },
    },
    {
      name: 'input URL',
      keywords: ['loggly.com/inputs/', 'loggly.com/bulk/'],
      pattern: 'https?://[\\w.\\-]{1,20}loggly\\.com/(?:inputs|bulk)/(?<secret>[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      lead: 40,
      remedy: 'Retire it under Source setup → Customer tokens',
      samples: {
        found: ['url: "https://logs-01.loggly.com/inputs/{uuid}/tag/http/"', 'LOGGLY=https://logs-01.loggly.com/bulk/{uuid}'],
        silent: ['https://logs-01.loggly.com/inputs/TOKEN/tag/http/', 'https://logs-01.loggly.com/inputs/${token}', 'https://loggly.com/docs/{uuid}'],
      },
    },
  ],
});
