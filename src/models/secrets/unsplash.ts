import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Unsplash',
  docs: 'https://unsplash.com/documentation#authorization',
  tokens: [
    {
      name: 'secret key',
      keywords: ['unsplash_secret', 'unsplashsecret', 'unsplash_client', 'unsplashclient'],
      pattern: String.raw`(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}`,
      where: 'named',
      remedy: 'Ask Unsplash’s support to reset it, or make a new application',
      samples: {
        found: ['UNSPLASH_SECRET_KEY={alnum*42}7', "const unsplashSecretKey = '{alnum*42}7';", '"unsplashSecretKey": "{alnum*42}7"', 'unsplash_secret_key: {alnum*42}7'],
        silent: ['UNSPLASH_SECRET_KEY={x*42}7', 'UNSPLASH_SECRET_KEY={alnum*20}7', 'UNSPLASH_SECRET_KEY=your_unsplash_secret_key', 'CHECKSUM={alnum*42}7', 'UNSPLASH_ACCESS_KEY={alnum*42}7'],
      },
    },
  ],
});
