import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  tokens: [
    {
      name: 'API key',
      keywords: ['alphavantage', 'alpha_vantage'],
      pattern: String.raw`(?=[A-Z]{0,15}\d)[A-Z0-9]{16}`,
      where: 'named',
      remedy: 'Ask Alpha Vantage’s support for a new key',
      samples: {
        found: ['ALPHA_VANTAGE_API_KEY={UPNUM*15}7', "const alphaVantageApiKey = '{UPNUM*15}7';", '"alphaVantageApiKey": "{UPNUM*15}7"', 'alpha_vantage_api_key: {UPNUM*15}7'],
        silent: ['ALPHA_VANTAGE_API_KEY={X*15}7', 'ALPHA_VANTAGE_API_KEY={UPNUM*6}7', 'ALPHA_VANTAGE_API_KEY=your_alpha_vantage_api_key', 'CHECKSUM={UPNUM*15}7'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['alphavantage.co'],
      pattern: 'alphavantage\\.co[^\\s"\'`<>]{0,200}[?&]apikey=(?<secret>[A-Z0-9]{16})',
      remedy: 'Ask Alpha Vantage’s support for a new key',
      samples: {
        found: ["fetch('https://alphavantage.co/v1/data?q=London&apikey={UPNUM*16}')", 'URL=https://alphavantage.co/v1?apikey={UPNUM*16}'],
        silent: ['https://alphavantage.co/v1/data?apikey=YOUR_API_KEY', 'https://alphavantage.co/v1/data?apikey=${API_KEY}', 'https://alphavantage.co/v1/data?q={UPNUM*16}'],
      },
    },
  ],
});
