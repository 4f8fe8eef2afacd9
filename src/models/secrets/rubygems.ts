import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  tokens: [
    {
      name: 'API key',
      keywords: ['rubygems_'],
      pattern: 'rubygems_[a-f0-9]{48}',
      remedy: 'Delete it under Settings → API keys, and look at what was published since',
      samples: {
        found: ['const client = new Client("rubygems_{hex*48}")', 'GEM_HOST_API_KEY=rubygems_{hex*48}', '"token": "rubygems_{hex*48}"'],
        silent: ['rubygems_{x*48}', 'rubygems_{hex*16}', 'xrubygems_{hex*48}'],
      },
    },
  ],
});
