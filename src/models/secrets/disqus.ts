import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  tokens: [
    {
      name: 'secret key',
      keywords: ['disqus_secret', 'disqussecret', 'disqus_api_secret', 'disqusapisecret', 'disqus_access', 'disqusaccess'],
      pattern: String.raw`(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}`,
      where: 'named',
      remedy: 'Make a new API application in Disqus and delete the old one',
      samples: {
        found: ['DISQUS_SECRET_KEY={alnum*63}7', "const disqusSecretKey = '{alnum*63}7';", '"disqusSecretKey": "{alnum*63}7"', 'disqus_secret_key: {alnum*63}7'],
        silent: ['DISQUS_SECRET_KEY={x*63}7', 'DISQUS_SECRET_KEY={alnum*30}7', 'DISQUS_SECRET_KEY=your_disqus_secret_key', 'CHECKSUM={alnum*63}7', 'DISQUS_PUBLIC_KEY={alnum*63}7'],
      },
    },
  ],
});
