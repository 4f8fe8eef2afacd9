import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'TMDB',
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  tokens: [
    {
      name: 'API key',
      keywords: ['tmdb', 'themoviedb', 'moviedb'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in TMDB under Settings → API',
      samples: {
        found: ['TMDB_API_KEY={hex*32}', "const tmdbApiKey = '{hex*32}';", '"tmdbApiKey": "{hex*32}"', 'tmdb_api_key: {hex*32}'],
        silent: ['TMDB_API_KEY={0*32}', 'TMDB_API_KEY={hex*15}', 'TMDB_API_KEY=your_tmdb_api_key', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.themoviedb.org'],
      pattern: 'api\\.themoviedb\\.org[^\\s"\'`<>]{0,200}[?&]api_key=(?<secret>[a-f0-9]{32})',
      remedy: 'Regenerate it in TMDB under Settings → API',
      samples: {
        found: ["fetch('https://api.themoviedb.org/v1/data?q=London&api_key={hex*32}')", 'URL=https://api.themoviedb.org/v1?api_key={hex*32}'],
        silent: ['https://api.themoviedb.org/v1/data?api_key=YOUR_API_KEY', 'https://api.themoviedb.org/v1/data?api_key=${API_KEY}', 'https://api.themoviedb.org/v1/data?q={hex*32}'],
      },
    },
    {
      name: 'API read access token',
      keywords: ['tmdb', 'themoviedb'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,60}\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{43}`,
      where: 'named',
      remedy: 'Regenerate it in TMDB under Settings → API',
      samples: {
        found: ['TMDB_ACCESS_TOKEN={jwt:aud=abc,sub=def,version=1}', "const tmdbAccessToken = '{jwt:aud=abc,sub=def,version=1}';", '"tmdbAccessToken": "{jwt:aud=abc,sub=def,version=1}"', 'tmdb_access_token: {jwt:aud=abc,sub=def,version=1}'],
        silent: ['TMDB_ACCESS_TOKEN=your-jwt', 'TMDB_ACCESS_TOKEN=eyJhbGciOi', 'TMDB_ACCESS_TOKEN=your_tmdb_access_token', 'CHECKSUM={jwt:aud=abc,sub=def,version=1}'],
      },
    },
  ],
});
