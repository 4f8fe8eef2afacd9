import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Chromatic',
  docs: 'https://www.chromatic.com/docs/cli/',
  tokens: [
    {
      name: 'project token',
      keywords: ['chpt_'],
      pattern: 'chpt_[a-f0-9]{12,32}',
      remedy: 'Reset it under Manage → Configure of the project',
      samples: {
        found: ['const client = new Client("chpt_{hex*15}")', 'CHROMATIC_PROJECT_TOKEN=chpt_{hex*15}', '"token": "chpt_{hex*15}"'],
        silent: ['chpt_{x*15}', 'chpt_{hex*5}', 'xchpt_{hex*15}'],
      },
    },
  ],
});
