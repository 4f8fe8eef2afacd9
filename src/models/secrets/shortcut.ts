import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3',
  tokens: [
    {
      name: 'API token',
      keywords: ['shortcut_api', 'shortcutapi', 'shortcut_token', 'shortcuttoken', 'clubhouse_api', 'clubhouseapi'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Revoke it in Shortcut under Settings → API Tokens',
      samples: {
        found: ['SHORTCUT_API_TOKEN={uuid}', "const shortcutApiToken = '{uuid}';", '"shortcutApiToken": "{uuid}"', 'shortcut_api_token: {uuid}'],
        silent: ['SHORTCUT_API_TOKEN=00000000-0000-0000-0000-000000000000', 'SHORTCUT_API_TOKEN={hex*8}-{hex*4}', 'SHORTCUT_API_TOKEN=your_shortcut_api_token', 'CHECKSUM={uuid}'],
      },
    },
  ],
});
