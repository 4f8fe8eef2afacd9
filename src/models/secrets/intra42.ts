import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: '42 Intra',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  tokens: [
    {
      name: 'client secret',
      keywords: ['s-s4t2'],
      pattern: 's-s4t2(?:ud|af)-[a-f0-9]{64}',
      remedy: 'Regenerate it in the 42 Intra under Settings → API → the application',
      samples: {
        found: ["const key = 's-s4t2ud-{hex*64}';", 'FORTYTWO_CLIENT_SECRET=s-s4t2ud-{hex*64}'],
        silent: ['s-s4t2ud-{0*64}', 'FORTYTWO_CLIENT_SECRET=s-s4t2ud-{hex*31}', 'as-s4t2ud-{hex*64}', 'u-s4t2ud-{hex*64}'],
      },
    },
  ],
});
