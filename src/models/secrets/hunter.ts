import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hunter',
  docs: 'https://hunter.io/api-documentation/v2#authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['hunter_api', 'hunterapi', 'hunter_io', 'hunterio', 'hunter.io', 'hunter_key', 'hunterkey'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it in Hunter under API → API keys and create a new one',
      samples: {
        found: ['HUNTER_API_KEY={hex*40}', "const hunterApiKey = '{hex*40}';", '"hunterApiKey": "{hex*40}"', 'hunter_api_key: {hex*40}'],
        silent: ['HUNTER_API_KEY={0*40}', 'HUNTER_API_KEY={hex*19}', 'HUNTER_API_KEY=your_hunter_api_key', 'CHECKSUM={hex*40}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.hunter.io'],
      pattern: 'api\\.hunter\\.io[^\\s"\'`<>]{0,200}[?&]api_key=(?<secret>[a-f0-9]{40})',
      remedy: 'Delete it in Hunter under API → API keys and create a new one',
      samples: {
        found: ["fetch('https://api.hunter.io/v1/data?q=London&api_key={hex*40}')", 'URL=https://api.hunter.io/v1?api_key={hex*40}'],
        silent: ['https://api.hunter.io/v1/data?api_key=YOUR_API_KEY', 'https://api.hunter.io/v1/data?api_key=${API_KEY}', 'https://api.hunter.io/v1/data?q={hex*40}'],
      },
    },
  ],
});
