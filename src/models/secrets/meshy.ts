import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Meshy',
  docs: 'https://docs.meshy.ai/en/api/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['msy_'],
      pattern: 'msy_(?!dummy)[A-Za-z0-9]{36,44}',
      remedy: 'Delete it on meshy.ai under Settings → API and make a new one',
      samples: { found: ['msy_{alnum*40}', 'MESHY_API_KEY=msy_{alnum*40}'], silent: ['msy_{x*40}', 'msy_{alnum*10}', 'msy_dummy_api_key_for_test_mode_12345678'] },
    },
  ],
});
