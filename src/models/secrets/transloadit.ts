import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Transloadit',
  docs: 'https://transloadit.com/docs/api/authentication/',
  tokens: [
    {
      name: 'auth secret',
      keywords: ['transloadit'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Rotate it in Transloadit under Credentials',
      samples: {
        found: ['TRANSLOADIT_SECRET={hex*40}', "const transloaditSecret = '{hex*40}';", '"transloaditSecret": "{hex*40}"', 'transloadit_secret: {hex*40}'],
        silent: ['TRANSLOADIT_SECRET={0*40}', 'TRANSLOADIT_SECRET={hex*19}', 'TRANSLOADIT_SECRET=your_transloadit_secret', 'CHECKSUM={hex*40}', 'TRANSLOADIT_KEY={hex*32}'],
      },
    },
  ],
});
