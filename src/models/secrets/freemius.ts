import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Freemius',
  docs: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
  tokens: [
    {
      name: 'secret key',
      keywords: ['freemius'],
      pattern: String.raw`sk_[\x21-\x7e]{29}`,
      where: 'named',
      remedy: 'Ask Freemius’ support to rotate it; keys are shown in the Developer Dashboard under Settings → Keys',
      samples: {
        found: ['FREEMIUS_SECRET_KEY=sk_{alnum*29}', "const freemiusSecretKey = 'sk_{alnum*29}';", '"freemiusSecretKey": "sk_{alnum*29}"', 'freemius_secret_key: sk_{alnum*29}'],
        silent: ['FREEMIUS_SECRET_KEY=sk_{x*29}', 'FREEMIUS_SECRET_KEY=sk_{alnum*13}', 'FREEMIUS_SECRET_KEY=your_freemius_secret_key', 'CHECKSUM=sk_{alnum*29}', 'FREEMIUS_PUBLIC_KEY=pk_{hex*29}'],
      },
    },
  ],
});
