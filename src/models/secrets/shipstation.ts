import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ShipStation',
  docs: 'https://www.shipstation.com/docs/api/requirements/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['shipstation'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Generate new API keys in ShipStation under Settings → Account → API Settings',
      samples: {
        found: ['SHIPSTATION_API_SECRET={hex*32}', "const shipstationApiSecret = '{hex*32}';", '"shipstationApiSecret": "{hex*32}"', 'shipstation_api_secret: {hex*32}'],
        silent: ['SHIPSTATION_API_SECRET={0*32}', 'SHIPSTATION_API_SECRET={hex*15}', 'SHIPSTATION_API_SECRET=your_shipstation_api_secret', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
