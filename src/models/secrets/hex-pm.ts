import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hex',
  docs: 'https://hex.pm/docs/publish',
  tokens: [
    {
      name: 'API key',
      keywords: ['hex_api', 'hexpm', 'hexapi'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Revoke it with mix hex.user key revoke, and look at what was published since',
      samples: {
        found: ['HEX_API_KEY={hex*32}', 'const hexApiKey = "{hex*32}"', '"hex_api_key": "{hex*32}"', 'hex_api_key: {hex*32}'],
        silent: ['hex_color: {hex*32}', 'HEX_API_KEY={0*32}', 'HEX_API_KEY={hex*10}', 'HEX_VERSION={hex*32}', 'COMMIT_KEY={hex*32}'],
      },
    },
  ],
});
