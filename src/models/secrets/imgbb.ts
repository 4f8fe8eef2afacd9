import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ImgBB',
  docs: 'https://api.imgbb.com/',
  tokens: [
    {
      name: 'API key',
      keywords: ['imgbb'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Make a new key at api.imgbb.com',
      samples: {
        found: ['IMGBB_API_KEY={hex*32}', "const imgbbApiKey = '{hex*32}';", '"imgbbApiKey": "{hex*32}"', 'imgbb_api_key: {hex*32}'],
        silent: ['IMGBB_API_KEY={0*32}', 'IMGBB_API_KEY={hex*15}', 'IMGBB_API_KEY=your_imgbb_api_key', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.imgbb.com'],
      pattern: 'api\\.imgbb\\.com[^\\s"\'`<>]{0,200}[?&]key=(?<secret>[a-f0-9]{32})',
      remedy: 'Make a new key at api.imgbb.com',
      samples: {
        found: ["fetch('https://api.imgbb.com/v1/data?q=London&key={hex*32}')", 'URL=https://api.imgbb.com/v1?key={hex*32}'],
        silent: ['https://api.imgbb.com/v1/data?key=YOUR_API_KEY', 'https://api.imgbb.com/v1/data?key=${API_KEY}', 'https://api.imgbb.com/v1/data?q={hex*32}'],
      },
    },
  ],
});
