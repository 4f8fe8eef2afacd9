import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'InstantDB',
  docs: 'https://www.instantdb.com/docs/backend',
  tokens: [
    {
      name: 'admin token',
      keywords: ['instant_app_admin', 'instant_admin', 'instantadmin', 'instantappadmin'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Regenerate it in the Instant dashboard under Admin',
      samples: {
        found: ['INSTANT_APP_ADMIN_TOKEN={uuid}', '"INSTANT_APP_ADMIN_TOKEN": "{uuid}"', "const instantAppAdminToken = '{uuid}'"],
        silent: ['INSTANT_APP_ADMIN_TOKEN={hex*20}', 'INSTANT_APP_ADMIN_TOKEN=your_key_here', 'uninstantAppAdminToken = "{uuid}"', 'INSTANT_APP_ID={uuid}', 'NEXT_PUBLIC_INSTANT_APP_ID={uuid}'],
      },
    },
  ],
});
