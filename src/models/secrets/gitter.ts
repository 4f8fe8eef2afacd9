import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Gitter',
  docs: 'https://developer.gitter.im/docs/authentication',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['gitter'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it under developer.gitter.im/apps',
      samples: {
        found: ['GITTER_TOKEN={hex*40}', "const gitterToken = '{hex*40}';", '"gitterToken": "{hex*40}"', 'gitter_token: {hex*40}'],
        silent: ['GITTER_TOKEN={0*40}', 'GITTER_TOKEN={hex*19}', 'GITTER_TOKEN=your_gitter_token', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
