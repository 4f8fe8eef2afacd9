import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Make',
  docs: 'https://developers.make.com/api-documentation/authentication/api-token',
  tokens: [
    {
      name: 'webhook URL',
      keywords: ['hook.eu1.make', 'hook.eu2.make', 'hook.us1.make', 'hook.us2.make', 'hook.integromat.com/'],
      pattern: String.raw`hook\.(?:(?:eu|us)\d\.make\.com|integromat\.com)/[a-z0-9]{32}`,
      remedy: 'Delete the webhook in Make under Webhooks and add a new one',
      samples: {
        found: ["const key = 'hook.eu2.make.com/{lownum*32}';", 'MAKE_WEBHOOK_URL=hook.eu2.make.com/{lownum*32}'],
        silent: ['hook.eu2.make.com/{x*32}', 'MAKE_WEBHOOK_URL=hook.eu2.make.com/{lownum*15}', 'ahook.eu2.make.com/{lownum*32}'],
      },
    },
    {
      name: 'API token',
      keywords: ['make_api', 'makeapi', 'make_com', 'makecom', 'integromat'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it in Make under Profile → API',
      samples: {
        found: ['MAKE_API_TOKEN={uuid}', "const makeApiToken = '{uuid}';", '"makeApiToken": "{uuid}"', 'make_api_token: {uuid}'],
        silent: ['MAKE_API_TOKEN=00000000-0000-0000-0000-000000000000', 'MAKE_API_TOKEN={hex*8}-{hex*4}', 'MAKE_API_TOKEN=your_make_api_token', 'CHECKSUM={uuid}', 'unmakeApiToken = "{hex*8}"'],
      },
    },
  ],
});
