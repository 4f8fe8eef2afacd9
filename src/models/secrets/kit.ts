import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kit',
  docs: 'https://developers.kit.com/api-reference/authentication',
  tokens: [
    {
      name: 'API secret',
      keywords: ['convertkit', 'kit_api', 'kitapi', 'kit_secret', 'kitsecret'],
      pattern: String.raw`(?:kit_[a-f0-9]{32}|(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43})`,
      where: 'named',
      remedy: 'Delete it in Kit under Settings → Developer and make a new key',
      samples: {
        found: ['CONVERTKIT_API_SECRET={alnum*42}7', "const convertkitApiSecret = '{alnum*42}7';", '"convertkitApiSecret": "{alnum*42}7"', 'convertkit_api_secret: {alnum*42}7'],
        silent: ['CONVERTKIT_API_SECRET={x*42}7', 'CONVERTKIT_API_SECRET={alnum*20}7', 'CONVERTKIT_API_SECRET=your_convertkit_api_secret', 'CHECKSUM={alnum*42}7', 'toolkitApiKey = "{alnum*42}7"'],
      },
    },
  ],
});
