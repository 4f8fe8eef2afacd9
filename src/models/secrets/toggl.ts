import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Toggl',
  docs: 'https://engineering.toggl.com/docs/authentication/',
  tokens: [
    {
      name: 'API token',
      keywords: ['toggl'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Reset it in Toggl Track under Profile → API Token',
      samples: {
        found: ['TOGGL_API_TOKEN={hex*32}', "const togglApiToken = '{hex*32}';", '"togglApiToken": "{hex*32}"', 'toggl_api_token: {hex*32}'],
        silent: ['TOGGL_API_TOKEN={0*32}', 'TOGGL_API_TOKEN={hex*15}', 'TOGGL_API_TOKEN=your_toggl_api_token', 'CHECKSUM={hex*32}', 'toggleApiToken = "{hex*30}"'],
      },
    },
  ],
});
