import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  tokens: [
    {
      name: 'API key',
      keywords: ['rgapi-'],
      pattern: 'RGAPI-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Regenerate it in the Riot Developer Portal',
      samples: {
        found: ["const key = 'RGAPI-{uuid}';", 'RIOT_API_KEY=RGAPI-{uuid}'],
        silent: ['RGAPI-00000000-0000-0000-0000-000000000000', 'RIOT_API_KEY=RGAPI-{hex*8}-{hex*4}', 'aRGAPI-{uuid}'],
      },
    },
  ],
});
