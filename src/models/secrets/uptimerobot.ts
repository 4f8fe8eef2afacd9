import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  tokens: [
    {
      name: 'API key',
      keywords: ['uptimerobot', 'uptime_robot'],
      pattern: '[um]r?[0-9]{6,10}-(?<secret>[a-f0-9]{24,32})',
      where: 'named',
      remedy: 'Regenerate it under Integrations & API → API',
      samples: {
        found: ['UPTIMEROBOT_API_KEY=u{digit*7}-{hex*24}', 'const uptimerobotApiKey = "u{digit*7}-{hex*24}"', '"uptimerobot_api_key": "u{digit*7}-{hex*24}"', 'uptimerobot_api_key: u{digit*7}-{hex*24}', 'UPTIMEROBOT_API_KEY=ur{digit*7}-{hex*24}'],
        silent: ['UPTIMEROBOT_API_KEY=u{digit*7}-{0*24}', 'UPTIMEROBOT_API_KEY=u{digit*7}-{hex*8}', 'UPTIMEROBOT_VERSION=u{digit*7}-{hex*24}', 'COMMIT_KEY=u{digit*7}-{hex*24}', 'unuptimerobot_key = "u{digit*7}-{hex*24}"'],
      },
    },
  ],
});
