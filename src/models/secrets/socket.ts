import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Socket',
  docs: 'https://docs.socket.dev/docs/api-keys',
  tokens: [
    {
      name: 'API token',
      keywords: ['sktsec_'],
      pattern: 'sktsec_(?!t_--RAN5U4ivau)[A-Za-z0-9_\\-]{40,64}(?:_api)?',
      remedy: 'Revoke it under Settings → API tokens',
      samples: {
        found: ['const client = new Client("sktsec_{alnum*46}_api")', 'SOCKET_SECURITY_API_TOKEN=sktsec_{alnum*46}_api', '"token": "sktsec_{alnum*46}_api"'],
        silent: ['sktsec_t_--RAN5U4ivau{alnum*29}_api', 'sktsec_{x*46}_api', 'sktsec_{alnum*15}_api', 'xsktsec_{alnum*46}_api'],
      },
    },
  ],
});
