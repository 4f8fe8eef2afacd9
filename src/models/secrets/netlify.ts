import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Netlify',
  docs: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
  tokens: [
    {
      name: 'access token',
      keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      pattern: 'nf[pcoub]_[A-Za-z0-9]{36}',
      remedy: 'Delete it in Netlify under User settings → Applications and make a new one',
      samples: {
        found: ['nfp_{alnum*36}', 'NETLIFY_AUTH_TOKEN=nfp_{alnum*36}', '"token": "nfc_{alnum*36}"'],
        silent: ['nfp_{x*36}', 'nfp_{alnum*20}', 'knfp_{alnum*36}'],
      },
    },
    {
      name: 'legacy access token',
      keywords: ['netlify_auth', 'netlify_token', 'netlify_access', 'netlify_api', 'netlifyauth', 'netlifytoken', 'netlifyaccess', 'netlifyapi', 'netlify_personal'],
      pattern: '[A-Za-z0-9_-]{43}',
      where: 'named',
      remedy: 'Delete it in Netlify under User settings → Applications and make a new one',
      samples: {
        found: ['NETLIFY_AUTH_TOKEN={base64url*42}a', '"NETLIFY_AUTH_TOKEN": "{base64url*42}a"', "const netlifyAuthToken = '{base64url*42}a'"],
        silent: ['NETLIFY_AUTH_TOKEN={alnum*20}', 'NETLIFY_AUTH_TOKEN=your_key_here', 'unnetlifyAuthToken = "{base64url*42}a"', 'NETLIFY_AUTH_TOKEN={x*43}', 'NETLIFY_SITE_ID={uuid}'],
      },
    },
    {
      name: 'build hook',
      keywords: ['api.netlify.com/build_hooks/'],
      pattern: String.raw`api\.netlify\.com/build_hooks/(?<secret>[0-9a-f]{24})`,
      remedy: 'Delete it in Netlify under Build & deploy → Build hooks and make a new one',
      samples: {
        found: ["fetch('https://api.netlify.com/build_hooks/{hex*24}')", 'BUILD_HOOK=https://api.netlify.com/build_hooks/{hex*24}'],
        silent: ['https://api.netlify.com/build_hooks/', 'https://api.netlify.com/build_hooks/{0*24}', 'https://api.netlify.com/build_hooks/TOKEN_HERE'],
      },
    },
  ],
});
