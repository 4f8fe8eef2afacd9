import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Ghost',
  docs: 'https://docs.ghost.org/admin-api/#token-authentication',
  tokens: [
    {
      name: 'Admin API key',
      keywords: ['ghost'],
      pattern: '[a-f0-9]{24}:(?<secret>[a-f0-9]{64})',
      where: 'named',
      remedy: 'Regenerate it in Ghost Admin under Settings → Integrations',
      samples: {
        found: ['GHOST_ADMIN_API_KEY={hex*24}:{hex*64}', "const ghostAdminApiKey = '{hex*24}:{hex*64}';", '"ghostAdminApiKey": "{hex*24}:{hex*64}"', 'ghost_admin_api_key: {hex*24}:{hex*64}', "new GhostAdminAPI({ key: '{hex*24}:{hex*64}' })"],
        silent: ['GHOST_ADMIN_API_KEY={0*24}:{0*64}', 'GHOST_ADMIN_API_KEY={hex*24}:{hex*31}', 'GHOST_ADMIN_API_KEY=your_ghost_admin_api_key', 'CHECKSUM={hex*24}:{hex*64}', 'GHOST_CONTENT_API_KEY={hex*26}'],
      },
    },
  ],
});
