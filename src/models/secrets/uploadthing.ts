import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'UploadThing',
  docs: 'https://docs.uploadthing.com/api-reference/server',
  tokens: [
    {
      name: 'token',
      keywords: ['eyjhcgllzxkioijza19saxzl'],
      pattern: String.raw`eyJhcGlLZXkiOiJza19saXZl[A-Za-z0-9/\+]{100,260}={0,2}`,
      remedy: 'Regenerate it in the UploadThing dashboard under API Keys',
      samples: {
        found: ['eyJhcGlLZXkiOiJza19saXZl{alnum*160}==', "UPLOADTHING_TOKEN='eyJhcGlLZXkiOiJza19saXZl{alnum*162}'"],
        silent: ['eyJhcGlLZXkiOiJza19saXZl{alnum*20}', 'eyJhcGlLZXkiOiJza19saXZl{x*160}'],
      },
    },
    {
      name: 'secret key',
      keywords: ['sk_live_'],
      pattern: 'sk_live_[0-9a-f]{64}',
      remedy: 'Regenerate it in the UploadThing dashboard under API Keys',
      samples: { found: ['sk_live_{hex*64}', 'UPLOADTHING_SECRET=sk_live_{hex*64}'], silent: ['sk_live_{0*64}', 'sk_live_{hex*32}', 'sk_live_{alnum*24}'] },
    },
  ],
});
