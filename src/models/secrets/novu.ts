import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Novu',
  docs: 'https://docs.novu.co/platform/developer/api-keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['novu'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      remedy: 'Regenerate it in the Novu dashboard under API Keys',
      samples: {
        found: ['NOVU_SECRET_KEY={hex*32}', '"NOVU_SECRET_KEY": "{hex*32}"', "const novuSecretKey = '{hex*32}'", 'NOVU_API_KEY: {hex*32}', "new Novu({ secretKey: '{hex*32}' })"],
        silent: ['NOVU_SECRET_KEY={hex*20}', 'NOVU_SECRET_KEY=your_key_here', 'unnovuSecretKey = "{hex*32}"', 'NOVU_APPLICATION_IDENTIFIER={alnum*12}', 'NOVU_SECRET_KEY={0*32}'],
      },
    },
  ],
});
