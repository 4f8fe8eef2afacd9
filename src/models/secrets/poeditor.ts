import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'POEditor',
  docs: 'https://poeditor.com/docs/api',
  tokens: [
    {
      name: 'API token',
      keywords: ['poeditor'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Revoke it in POEditor under Account → API access',
      samples: {
        found: ['POEDITOR_API_TOKEN={hex*32}', "const poeditorApiToken = '{hex*32}';", '"poeditorApiToken": "{hex*32}"', 'poeditor_api_token: {hex*32}'],
        silent: ['POEDITOR_API_TOKEN={0*32}', 'POEDITOR_API_TOKEN={hex*15}', 'POEDITOR_API_TOKEN=your_poeditor_api_token', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
