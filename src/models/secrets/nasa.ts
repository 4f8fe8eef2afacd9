import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'NASA',
  docs: 'https://api.nasa.gov/',
  tokens: [
    {
      name: 'API key',
      keywords: ['nasa_api', 'nasaapi', 'nasa_key', 'nasakey'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}`,
      where: 'named',
      remedy: 'Sign up for a new key at api.nasa.gov',
      samples: {
        found: ['NASA_API_KEY={alnum*39}7', "const nasaApiKey = '{alnum*39}7';", '"nasaApiKey": "{alnum*39}7"', 'nasa_api_key: {alnum*39}7'],
        silent: ['NASA_API_KEY={x*39}7', 'NASA_API_KEY={alnum*18}7', 'NASA_API_KEY=your_nasa_api_key', 'CHECKSUM={alnum*39}7', 'NASA_API_KEY=DEMO_KEY'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.nasa.gov'],
      pattern: 'api\\.nasa\\.gov[^\\s"\'`<>]{0,200}[?&]api_key=(?<secret>(?=[A-Za-z]{0,39}\\d)[A-Za-z0-9]{40})',
      remedy: 'Sign up for a new key at api.nasa.gov',
      samples: {
        found: ["fetch('https://api.nasa.gov/v1/data?q=London&api_key={alnum*39}7')", 'URL=https://api.nasa.gov/v1?api_key={alnum*39}7'],
        silent: ['https://api.nasa.gov/v1/data?api_key=YOUR_API_KEY', 'https://api.nasa.gov/v1/data?api_key=${API_KEY}', 'https://api.nasa.gov/v1/data?q={alnum*39}7'],
      },
    },
  ],
});
