import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  tokens: [
    {
      name: 'client secret',
      keywords: ['freshbooks'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Make a new app in FreshBooks under Developer Portal and delete the old one',
      samples: {
        found: ['FRESHBOOKS_CLIENT_SECRET={hex*64}', "const freshbooksClientSecret = '{hex*64}';", '"freshbooksClientSecret": "{hex*64}"', 'freshbooks_client_secret: {hex*64}'],
        silent: ['FRESHBOOKS_CLIENT_SECRET={0*64}', 'FRESHBOOKS_CLIENT_SECRET={hex*31}', 'FRESHBOOKS_CLIENT_SECRET=your_freshbooks_client_secret', 'CHECKSUM={hex*64}', 'FRESHBOOKS_CLIENT_ID={hex*64}'],
      },
    },
  ],
});
