import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Black Forest Labs',
  docs: 'https://docs.bfl.ai/quick_start/create_account',
  tokens: [
    {
      name: 'API key',
      keywords: ['bfl_api', 'bflapi', 'bfl_key', 'x-key', 'blackforest', 'black_forest'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it on dashboard.bfl.ai under API Keys and make a new one',
      samples: {
        found: ['BFL_API_KEY={uuid}', '"BFL_API_KEY": "{uuid}"', "const bflApiKey = '{uuid}'", '"x-key": "{uuid}"'],
        silent: ['BFL_API_KEY={hex*20}', 'BFL_API_KEY=your_key_here', 'unbflApiKey = "{uuid}"', 'BFL_TASK_ID={uuid}'],
      },
    },
  ],
});
