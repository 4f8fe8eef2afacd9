import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OpenCage',
  docs: 'https://opencagedata.com/api#authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['opencage'],
      pattern: '(?:oc_gs_)?(?<secret>[a-f0-9]{32})',
      where: 'named',
      remedy: 'Regenerate it in the OpenCage dashboard under Geocoding API',
      samples: {
        found: ['OPENCAGE_API_KEY={hex*32}', "const opencageApiKey = '{hex*32}';", '"opencageApiKey": "{hex*32}"', 'opencage_api_key: {hex*32}'],
        silent: ['OPENCAGE_API_KEY={0*32}', 'OPENCAGE_API_KEY={hex*15}', 'OPENCAGE_API_KEY=your_opencage_api_key', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.opencagedata.com'],
      pattern: 'api\\.opencagedata\\.com[^\\s"\'`<>]{0,200}[?&]key=(?<secret>[a-f0-9]{32})',
      remedy: 'Regenerate it in the OpenCage dashboard under Geocoding API',
      samples: {
        found: ["fetch('https://api.opencagedata.com/v1/data?q=London&key={hex*32}')", 'URL=https://api.opencagedata.com/v1?key={hex*32}'],
        silent: ['https://api.opencagedata.com/v1/data?key=YOUR_API_KEY', 'https://api.opencagedata.com/v1/data?key=${API_KEY}', 'https://api.opencagedata.com/v1/data?q={hex*32}'],
      },
    },
  ],
});
