import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'WakaTime',
  docs: 'https://wakatime.com/developers#authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['waka_'],
      pattern: 'waka_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Reset it at wakatime.com/api-key',
      samples: {
        found: ["const key = 'waka_{uuid}';", 'WAKATIME_API_KEY=waka_{uuid}'],
        silent: ['waka_00000000-0000-0000-0000-000000000000', 'WAKATIME_API_KEY=waka_{hex*8}-{hex*4}', 'awaka_{uuid}'],
      },
    },
  ],
});
