import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  tokens: [
    {
      name: 'API key',
      keywords: ['shipengine'],
      pattern: '(?:TEST_)?(?<secret>[A-Za-z0-9+/]{43})',
      where: 'named',
      remedy: 'Delete it in the ShipEngine dashboard under API Management and create a new key',
      samples: {
        found: ['SHIPENGINE_API_KEY={alnum*43}', "const shipengineApiKey = '{alnum*43}';", '"shipengineApiKey": "{alnum*43}"', 'shipengine_api_key: {alnum*43}', 'SHIPENGINE_API_KEY=TEST_{base64*43}'],
        silent: ['SHIPENGINE_API_KEY={x*43}', 'SHIPENGINE_API_KEY={alnum*20}', 'SHIPENGINE_API_KEY=your_shipengine_api_key', 'CHECKSUM={alnum*43}'],
      },
    },
  ],
});
