import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['infobip'],
      pattern: '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Revoke it in the Infobip portal under Developer tools → API keys and create a new one',
      samples: {
        found: ['INFOBIP_API_KEY={hex*32}-{uuid}', "const infobipApiKey = '{hex*32}-{uuid}';", '"infobipApiKey": "{hex*32}-{uuid}"', 'infobip_api_key: {hex*32}-{uuid}'],
        silent: ['INFOBIP_API_KEY={0*32}-00000000-0000-0000-0000-000000000000', 'INFOBIP_API_KEY={hex*15}-{uuid}', 'INFOBIP_API_KEY=your_infobip_api_key', 'CHECKSUM={hex*32}-{uuid}'],
      },
    },
  ],
});
