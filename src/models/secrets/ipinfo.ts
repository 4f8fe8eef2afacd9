import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  tokens: [
    {
      name: 'access token',
      keywords: ['ipinfo'],
      pattern: '[a-f0-9]{14}',
      where: 'named',
      remedy: 'Reset it in the IPinfo dashboard',
      samples: {
        found: ['IPINFO_TOKEN={hex*5}0a9e5b7c4', "const ipinfoToken = '{hex*5}0a9e5b7c4';", '"ipinfoToken": "{hex*5}0a9e5b7c4"', 'ipinfo_token: {hex*5}0a9e5b7c4'],
        silent: ['IPINFO_TOKEN={0*5}0a9e5b7c4', 'IPINFO_TOKEN={hex*2}0a9e5b7c4', 'IPINFO_TOKEN=your_ipinfo_token', 'CHECKSUM={hex*5}0a9e5b7c4'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['ipinfo.io'],
      pattern: 'ipinfo\\.io[^\\s"\'`<>]{0,200}[?&]token=(?<secret>[a-f0-9]{14})',
      remedy: 'Reset it in the IPinfo dashboard',
      samples: {
        found: ["fetch('https://ipinfo.io/v1/data?q=London&token={hex*14}')", 'URL=https://ipinfo.io/v1?token={hex*14}'],
        silent: ['https://ipinfo.io/v1/data?token=YOUR_API_KEY', 'https://ipinfo.io/v1/data?token=${API_KEY}', 'https://ipinfo.io/v1/data?q={hex*14}'],
      },
    },
  ],
});
