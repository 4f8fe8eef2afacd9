import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Battle.net',
  docs: 'https://community.developer.battle.net/documentation/guides/getting-started',
  tokens: [
    {
      name: 'client secret',
      keywords: ['battlenet', 'battle_net', 'bnet_client', 'bnetclient', 'blizzard'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Regenerate it in the Battle.net Developer Portal under API Access',
      samples: {
        found: ['BATTLENET_CLIENT_SECRET={alnum*31}7', "const battlenetClientSecret = '{alnum*31}7';", '"battlenetClientSecret": "{alnum*31}7"', 'battlenet_client_secret: {alnum*31}7'],
        silent: ['BATTLENET_CLIENT_SECRET={x*31}7', 'BATTLENET_CLIENT_SECRET={alnum*14}7', 'BATTLENET_CLIENT_SECRET=your_battlenet_client_secret', 'CHECKSUM={alnum*31}7', 'BATTLENET_CLIENT_ID={hex*32}'],
      },
    },
  ],
});
