import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  tokens: [
    {
      name: 'Public API token',
      keywords: ['sgp_'],
      pattern: 'sgp_[A-Za-z0-9]{64}',
      remedy: 'Delete it under Settings → Workspace settings → Access management → Tokens',
      samples: {
        found: ['const client = new Client("sgp_{alnum*64}")', 'SEGMENT_PUBLIC_API_TOKEN=sgp_{alnum*64}', '"token": "sgp_{alnum*64}"'],
        silent: ['sgp_{hex*16}_{hex*40}', 'sgp_{hex*40}', 'sgp_{x*64}', 'sgp_{alnum*21}', 'xsgp_{alnum*64}'],
      },
    },
  ],
});
