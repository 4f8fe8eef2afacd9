import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Tinybird',
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  tokens: [
    {
      name: 'token',
      keywords: ['p.eyj1ijo'],
      pattern: String.raw`p\.eyJ1Ijo[A-Za-z0-9_-]{60,300}\.[A-Za-z0-9_-]{43}`,
      remedy: 'Refresh it in Tinybird under Tokens',
      samples: {
        found: ['p.eyJ1Ijog{alnum*110}.{base64url*42}a', 'TINYBIRD_TOKEN=p.eyJ1Ijog{alnum*110}.{alnum*43}'],
        silent: ['p.eyJ1Ijog{x*110}.{x*43}', 'p.eyJ1Ijog{alnum*20}', 'http.eyJ1Ijog{alnum*110}.{alnum*43}'],
      },
    },
  ],
});
