import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
  tokens: [
    {
      name: 'API token',
      keywords: ['pipedrive'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Regenerate it in Pipedrive under Personal preferences → API',
      samples: {
        found: ['PIPEDRIVE_API_TOKEN={hex*40}', "const pipedriveApiToken = '{hex*40}';", '"pipedriveApiToken": "{hex*40}"', 'pipedrive_api_token: {hex*40}'],
        silent: ['PIPEDRIVE_API_TOKEN={0*40}', 'PIPEDRIVE_API_TOKEN={hex*19}', 'PIPEDRIVE_API_TOKEN=your_pipedrive_api_token', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
