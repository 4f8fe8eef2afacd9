import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mapbox',
  docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
  tokens: [
    {
      name: 'secret access token',
      keywords: ['sk.eyj1ijoi'],
      pattern: String.raw`sk\.eyJ1Ijoi[A-Za-z0-9_-]{30,160}\.[A-Za-z0-9_-]{20,24}`,
      remedy: 'Delete or rotate it on console.mapbox.com under Access tokens',
      samples: {
        found: ['sk.eyJ1Ijoi{alnum*60}.{alnum*22}', 'MAPBOX_SECRET_TOKEN=sk.eyJ1Ijoi{alnum*60}.{base64url*21}a'],
        silent: ['sk.eyJ1Ijoi{x*60}.{x*22}', 'sk.eyJ1Ijoi{alnum*60}', 'task.eyJ1Ijoi{alnum*60}.{alnum*22}', 'pk.eyJ1Ijoi{alnum*60}.{alnum*22}'],
      },
    },
    {
      name: 'public access token',
      keywords: ['pk.eyj1ijoi'],
      pattern: String.raw`pk\.eyJ1Ijoi[A-Za-z0-9_-]{30,160}\.[A-Za-z0-9_-]{20,24}`,
      isPublic: true,
      remedy: '',
      samples: { found: ['pk.eyJ1Ijoi{alnum*60}.{alnum*22}', "mapboxgl.accessToken = 'pk.eyJ1Ijoi{alnum*60}.{alnum*22}'"], silent: ['pk.eyJ1Ijoi{alnum*60}'] },
    },
  ],
});
