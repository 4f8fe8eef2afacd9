import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  tokens: [
    {
      name: 'API token',
      keywords: ['cio'],
      pattern: 'cio[A-Za-z0-9]{32}',
      remedy: 'Revoke it under Account settings → API tokens',
      samples: {
        found: ['const client = new Client("cio{alnum*31}4")', 'CARGO_REGISTRY_TOKEN=cio{alnum*31}4', '"token": "cio{alnum*31}4"'],
        silent: ['precio{alnum*32}', 'ciocolata', 'cio{x*31}4', 'cio{alnum*10}4', 'xcio{alnum*31}4'],
      },
    },
  ],
});
