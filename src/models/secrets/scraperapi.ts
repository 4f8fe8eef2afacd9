import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  tokens: [
    {
      name: 'API key',
      keywords: ['scraperapi', 'scraper_api'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Ask ScraperAPI’s support for a new key, or replace it in the dashboard',
      samples: {
        found: ['SCRAPERAPI_KEY={hex*32}', "const scraperapiKey = '{hex*32}';", '"scraperapiKey": "{hex*32}"', 'scraperapi_key: {hex*32}'],
        silent: ['SCRAPERAPI_KEY={0*32}', 'SCRAPERAPI_KEY={hex*15}', 'SCRAPERAPI_KEY=your_scraperapi_key', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.scraperapi.com'],
      pattern: 'api\\.scraperapi\\.com[^\\s"\'`<>]{0,200}[?&]api_key=(?<secret>[a-f0-9]{32})',
      remedy: 'Ask ScraperAPI’s support for a new key, or replace it in the dashboard',
      samples: {
        found: ["fetch('https://api.scraperapi.com/v1/data?q=London&api_key={hex*32}')", 'URL=https://api.scraperapi.com/v1?api_key={hex*32}'],
        silent: ['https://api.scraperapi.com/v1/data?api_key=YOUR_API_KEY', 'https://api.scraperapi.com/v1/data?api_key=${API_KEY}', 'https://api.scraperapi.com/v1/data?q={hex*32}'],
      },
    },
  ],
});
