import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'NewsAPI',
  docs: 'https://newsapi.org/docs/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['newsapi', 'news_api'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in your NewsAPI account',
      samples: {
        found: ['NEWS_API_KEY={hex*32}', "const newsApiKey = '{hex*32}';", '"newsApiKey": "{hex*32}"', 'news_api_key: {hex*32}'],
        silent: ['NEWS_API_KEY={0*32}', 'NEWS_API_KEY={hex*15}', 'NEWS_API_KEY=your_news_api_key', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['newsapi.org'],
      pattern: 'newsapi\\.org[^\\s"\'`<>]{0,200}[?&]apiKey=(?<secret>[a-f0-9]{32})',
      remedy: 'Regenerate it in your NewsAPI account',
      samples: {
        found: ["fetch('https://newsapi.org/v1/data?q=London&apiKey={hex*32}')", 'URL=https://newsapi.org/v1?apiKey={hex*32}'],
        silent: ['https://newsapi.org/v1/data?apiKey=YOUR_API_KEY', 'https://newsapi.org/v1/data?apiKey=${API_KEY}', 'https://newsapi.org/v1/data?q={hex*32}'],
      },
    },
  ],
});
