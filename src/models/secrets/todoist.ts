import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Todoist',
  docs: 'https://developer.todoist.com/api/v1/',
  tokens: [
    {
      name: 'API token',
      keywords: ['todoist'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Issue a new API token in Todoist under Settings → Integrations → Developer',
      samples: {
        found: ['TODOIST_API_TOKEN={hex*40}', "const todoistApiToken = '{hex*40}';", '"todoistApiToken": "{hex*40}"', 'todoist_api_token: {hex*40}'],
        silent: ['TODOIST_API_TOKEN={0*40}', 'TODOIST_API_TOKEN={hex*19}', 'TODOIST_API_TOKEN=your_todoist_api_token', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
