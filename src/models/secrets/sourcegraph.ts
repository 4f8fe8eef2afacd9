import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  tokens: [
    {
      name: 'access token',
      keywords: ['sgp_'],
      pattern: 'sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?(?<secret>[a-f0-9]{40})',
      remedy: 'Delete it under User menu → Settings → Access tokens',
      samples: {
        found: ['const client = new Client("sgp_{hex*16}_{hex*40}")', 'SRC_ACCESS_TOKEN=sgp_{hex*16}_{hex*40}', '"token": "sgp_{hex*16}_{hex*40}"', 'SRC_ACCESS_TOKEN=sgp_{hex*40}', 'token: "sgp_local_{hex*40}"'],
        silent: ['sgp_{hex*16}_{x*40}', 'sgp_{hex*16}_{hex*13}', 'xsgp_{hex*16}_{hex*40}'],
      },
    },
    {
      name: 'dotcom user gateway or enterprise token',
      keywords: ['sgd_', 'slk_'],
      pattern: '(?:sgd|slk)_[a-f0-9]{64}',
      remedy: 'Ask Sourcegraph to replace the licence key and delete the token',
      samples: {
        found: ['const client = new Client("slk_{hex*64}")', 'SRC_LICENSE_TOKEN=slk_{hex*64}', '"token": "slk_{hex*64}"'],
        silent: ['slk_{x*64}', 'slk_{hex*21}', 'xslk_{hex*64}'],
      },
    },
  ],
});
