import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Nango',
  docs: 'https://nango.dev/docs/reference/api/authentication',
  tokens: [
    {
      name: 'secret key',
      keywords: ['nango'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Rotate it in Nango under Environment Settings',
      samples: {
        found: ['NANGO_SECRET_KEY={uuid}', '"NANGO_SECRET_KEY": "{uuid}"', "const nangoSecretKey = '{uuid}'", "new Nango({ secretKey: '{uuid}' })"],
        silent: ['NANGO_SECRET_KEY={hex*20}', 'NANGO_SECRET_KEY=your_key_here', 'unnangoSecretKey = "{uuid}"', 'NANGO_CONNECTION_ID={uuid}', 'NANGO_PUBLIC_ID={uuid}'],
      },
    },
  ],
});
