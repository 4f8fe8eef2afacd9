import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Dify',
  docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  tokens: [
    {
      name: 'API key',
      keywords: ['dify'],
      pattern: '(?:app|dataset)-(?<secret>[A-Za-z0-9]{24})',
      where: 'named',
      drawn: true,
      remedy: 'Delete it in Dify under API Access of the app and make a new one',
      samples: {
        found: ['DIFY_API_KEY=app-{alnum*24}', '"DIFY_API_KEY": "app-{alnum*24}"', "const difyApiKey = 'app-{alnum*24}'", 'dify_dataset_key: dataset-{alnum*24}'],
        silent: ['DIFY_API_KEY=app-{alnum*10}', 'DIFY_API_KEY=your_key_here', 'undifyApiKey = "app-{alnum*24}"', 'DIFY_API_KEY=app-{x*24}', 'notifyKey = "app-{alnum*24}"'],
      },
    },
  ],
});
