import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  tokens: [
    {
      name: 'management or delivery token',
      keywords: ['contentstack'],
      pattern: 'cs(?<secret>[a-f0-9]{34})',
      where: 'named',
      remedy: 'Delete it in Contentstack under Settings → Tokens and create a new one',
      samples: {
        found: ['CONTENTSTACK_MANAGEMENT_TOKEN=cs{hex*34}', "const contentstackManagementToken = 'cs{hex*34}';", '"contentstackManagementToken": "cs{hex*34}"', 'contentstack_management_token: cs{hex*34}'],
        silent: ['CONTENTSTACK_MANAGEMENT_TOKEN=cs{0*34}', 'CONTENTSTACK_MANAGEMENT_TOKEN=cs{hex*16}', 'CONTENTSTACK_MANAGEMENT_TOKEN=your_contentstack_management_token', 'CHECKSUM=cs{hex*34}', 'CONTENTSTACK_API_KEY=blt{hex*16}'],
      },
    },
  ],
});
