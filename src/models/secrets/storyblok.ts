import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  tokens: [
    {
      name: 'management token',
      keywords: ['storyblok_management', 'storyblokmanagement', 'storyblok_oauth', 'storyblokoauth', 'storyblok_personal', 'storyblokpersonal', 'storyblok_pat', 'storyblokpat'],
      pattern: String.raw`(?=[A-Za-z]{0,30}\d)[A-Za-z0-9]{22,64}(?:-\d{4,8}-[A-Za-z0-9_-]{20})?`,
      where: 'named',
      remedy: 'Delete it in Storyblok under My account → Personal access tokens',
      samples: {
        found: ['STORYBLOK_OAUTH_TOKEN={alnum*22}tt-{digit*6}-{base64url*19}a', "const storyblokOauthToken = '{alnum*22}tt-{digit*6}-{base64url*19}a';", '"storyblokOauthToken": "{alnum*22}tt-{digit*6}-{base64url*19}a"', 'storyblok_oauth_token: {alnum*22}tt-{digit*6}-{base64url*19}a'],
        silent: ['STORYBLOK_OAUTH_TOKEN={x*22}tt-{0*6}-{x*19}a', 'STORYBLOK_OAUTH_TOKEN={alnum*10}tt-{digit*6}-{base64url*19}a', 'STORYBLOK_OAUTH_TOKEN=your_storyblok_oauth_token', 'CHECKSUM={alnum*22}tt-{digit*6}-{base64url*19}a', 'STORYBLOK_PUBLIC_TOKEN={alnum*22}tt'],
      },
    },
  ],
});
