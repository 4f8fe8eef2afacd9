import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  tokens: [
    {
      name: 'API key',
      keywords: ['opsgenie', 'genie_key'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it under Settings → API key management',
      samples: {
        found: ['OPSGENIE_API_KEY={uuid}', 'const opsgenieApiKey = "{uuid}"', '"opsgenie_api_key": "{uuid}"', 'opsgenie_api_key: {uuid}'],
        silent: ['OPSGENIE_API_KEY=your-key-here', 'OPSGENIE_API_KEY={hex*12}', 'OPSGENIE_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unopsgenie_key = "{uuid}"'],
      },
    },
    {
      name: 'GenieKey header',
      keywords: ['geniekey'],
      pattern: 'GenieKey (?<secret>[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      remedy: 'Delete it under Settings → API key management',
      samples: {
        found: ['curl -H "Authorization: GenieKey {uuid}"', "Authorization: 'GenieKey {uuid}'"],
        silent: ['Authorization: GenieKey $API_KEY', 'GenieKey 00000000-0000-0000-0000-{0*12}', 'GenieKey eb243592-faa2-4ba2'],
      },
    },
  ],
});
