import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Steam',
  docs: 'https://steamcommunity.com/dev',
  tokens: [
    {
      name: 'Web API key',
      keywords: ['steam_api', 'steamapi', 'steam_web', 'steamweb', 'steam_key', 'steamkey', 'steamworks'],
      pattern: '[A-F0-9]{32}',
      where: 'named',
      remedy: 'Revoke it at steamcommunity.com/dev/apikey and register a new key',
      samples: {
        found: ['STEAM_API_KEY={HEX*32}', "const steamApiKey = '{HEX*32}';", '"steamApiKey": "{HEX*32}"', 'steam_api_key: {HEX*32}'],
        silent: ['STEAM_API_KEY={0*32}', 'STEAM_API_KEY={HEX*15}', 'STEAM_API_KEY=your_steam_api_key', 'CHECKSUM={HEX*32}', 'STEAM_ID={digit*17}', 'upstreamApiKey = "{HEX*31}"'],
      },
    },
  ],
});
