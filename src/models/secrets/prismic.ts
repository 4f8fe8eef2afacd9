import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Prismic',
  docs: 'https://prismic.io/docs/fetch-content',
  tokens: [
    {
      name: 'permanent access token',
      keywords: ['prismic'],
      pattern: String.raw`MC5[A-Za-z0-9_-]{12,40}\.[A-Za-z0-9_%-]{40,200}`,
      where: 'named',
      remedy: 'Delete it in Prismic under Settings → API & Security and create a new token',
      samples: {
        found: ['PRISMIC_ACCESS_TOKEN=MC5{alnum*17}.{base64url*59}a', "const prismicAccessToken = 'MC5{alnum*17}.{base64url*59}a';", '"prismicAccessToken": "MC5{alnum*17}.{base64url*59}a"', 'prismic_access_token: MC5{alnum*17}.{base64url*59}a'],
        silent: ['PRISMIC_ACCESS_TOKEN=MC5{x*17}.{x*59}a', 'PRISMIC_ACCESS_TOKEN=MC5{alnum*17}.{base64url*28}a', 'PRISMIC_ACCESS_TOKEN=your_prismic_access_token', 'CHECKSUM=MC5{alnum*17}.{base64url*59}a'],
      },
    },
  ],
});
