import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Polygon.io',
  docs: 'https://polygon.io/docs/rest/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['polygon_api', 'polygonapi', 'polygon_io', 'polygonio', 'polygon.io', 'polygon_key', 'polygonkey'],
      pattern: String.raw`(?=[A-Za-z_]{0,31}\d)[A-Za-z0-9_]{32}`,
      where: 'named',
      remedy: 'Delete it in the Polygon.io dashboard under API Keys and make a new key',
      samples: {
        found: ['POLYGON_API_KEY={alnum*31}7', "const polygonApiKey = '{alnum*31}7';", '"polygonApiKey": "{alnum*31}7"', 'polygon_api_key: {alnum*31}7'],
        silent: ['POLYGON_API_KEY={x*31}7', 'POLYGON_API_KEY={alnum*14}7', 'POLYGON_API_KEY=your_polygon_api_key', 'CHECKSUM={alnum*31}7'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.polygon.io'],
      pattern: 'api\\.polygon\\.io[^\\s"\'`<>]{0,200}[?&]apiKey=(?<secret>[A-Za-z0-9_]{32})',
      remedy: 'Delete it in the Polygon.io dashboard under API Keys and make a new key',
      samples: {
        found: ["fetch('https://api.polygon.io/v1/data?q=London&apiKey={alnum*32}')", 'URL=https://api.polygon.io/v1?apiKey={alnum*32}'],
        silent: ['https://api.polygon.io/v1/data?apiKey=YOUR_API_KEY', 'https://api.polygon.io/v1/data?apiKey=${API_KEY}', 'https://api.polygon.io/v1/data?q={alnum*32}'],
      },
    },
  ],
});
