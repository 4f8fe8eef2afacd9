import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Vonage',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  tokens: [
    {
      name: 'API secret',
      keywords: ['vonage', 'nexmo'],
      pattern: String.raw`(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}`,
      where: 'named',
      remedy: 'Revoke the secret in the Vonage API Dashboard under API settings and create a new one',
      samples: {
        found: ['VONAGE_API_SECRET={alnum*15}7', "const vonageApiSecret = '{alnum*15}7';", '"vonageApiSecret": "{alnum*15}7"', 'vonage_api_secret: {alnum*15}7'],
        silent: ['VONAGE_API_SECRET={x*15}7', 'VONAGE_API_SECRET={alnum*6}7', 'VONAGE_API_SECRET=your_vonage_api_secret', 'CHECKSUM={alnum*15}7', 'VONAGE_API_KEY={hex*8}'],
      },
    },
  ],
});
