import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kit',
  docs: 'https://developers.kit.com/api-reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['convertkit', 'kit_api', 'kitapi'],
      pattern: 'kit_(?<secret>[a-f0-9]{32})',
      where: 'named',
      remedy: 'Delete it in Kit under Settings → Developer and make a new key',
      samples: {
        found: ['KIT_API_KEY=kit_{hex*32}', "const kitApiKey = 'kit_{hex*32}';", '"kitApiKey": "kit_{hex*32}"', 'kit_api_key: kit_{hex*32}'],
        silent: ['KIT_API_KEY=kit_{0*32}', 'KIT_API_KEY=kit_{hex*15}', 'KIT_API_KEY=your_kit_api_key', 'CHECKSUM=kit_{hex*32}'],
      },
    },
    {
      name: 'API secret (version 3)',
      keywords: ['convertkit'],
      pattern: String.raw`(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}`,
      where: 'named',
      remedy: 'Regenerate it in Kit under Settings → Developer',
      samples: {
        found: ['CONVERTKIT_API_SECRET={alnum*42}7', "const convertkitApiSecret = '{alnum*42}7';", '"convertkitApiSecret": "{alnum*42}7"', 'convertkit_api_secret: {alnum*42}7'],
        silent: ['CONVERTKIT_API_SECRET={x*42}7', 'CONVERTKIT_API_SECRET={alnum*20}7', 'CONVERTKIT_API_SECRET=your_convertkit_api_secret', 'CHECKSUM={alnum*42}7'],
      },
    },
  ],
});
