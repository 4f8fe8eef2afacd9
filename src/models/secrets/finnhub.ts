import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['finnhub'],
      pattern: String.raw`(?=[a-z]{0,39}\d)[a-z0-9]{20,40}`,
      where: 'named',
      remedy: 'Regenerate it in the Finnhub dashboard',
      samples: {
        found: ['FINNHUB_API_KEY={lownum*19}7', "const finnhubApiKey = '{lownum*19}7';", '"finnhubApiKey": "{lownum*19}7"', 'finnhub_api_key: {lownum*19}7'],
        silent: ['FINNHUB_API_KEY={x*19}7', 'FINNHUB_API_KEY={lownum*8}7', 'FINNHUB_API_KEY=your_finnhub_api_key', 'CHECKSUM={lownum*19}7'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['finnhub.io'],
      pattern: 'finnhub\\.io[^\\s"\'`<>]{0,200}[?&]token=(?<secret>[a-z0-9]{20,40})',
      remedy: 'Regenerate it in the Finnhub dashboard',
      samples: {
        found: ["fetch('https://finnhub.io/v1/data?q=London&token={lownum*20}')", 'URL=https://finnhub.io/v1?token={lownum*20}'],
        silent: ['https://finnhub.io/v1/data?token=YOUR_API_KEY', 'https://finnhub.io/v1/data?token=${API_KEY}', 'https://finnhub.io/v1/data?q={lownum*20}'],
      },
    },
  ],
});
