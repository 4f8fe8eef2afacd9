import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Materialize',
  docs: 'https://materialize.com/docs/console/create-new/#app-passwords',
  tokens: [
    {
      name: 'app password',
      keywords: ['mzp_'],
      pattern: 'mzp_[a-f0-9]{64}',
      remedy: 'Delete it under App passwords',
      samples: {
        found: ['const client = new Client("mzp_{hex*64}")', 'MZ_PASSWORD=mzp_{hex*64}', '"token": "mzp_{hex*64}"'],
        silent: ['mzp_{x*64}', 'mzp_{hex*21}', 'xmzp_{hex*64}'],
      },
    },
  ],
});
