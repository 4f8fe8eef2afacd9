import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pexels',
  docs: 'https://www.pexels.com/api/documentation/#authorization',
  tokens: [
    {
      name: 'API key',
      keywords: ['pexels'],
      pattern: String.raw`(?=[A-Za-z]{0,55}\d)[A-Za-z0-9]{56}`,
      where: 'named',
      remedy: 'Request a new key at pexels.com/api',
      samples: {
        found: ['PEXELS_API_KEY={alnum*55}7', "const pexelsApiKey = '{alnum*55}7';", '"pexelsApiKey": "{alnum*55}7"', 'pexels_api_key: {alnum*55}7'],
        silent: ['PEXELS_API_KEY={x*55}7', 'PEXELS_API_KEY={alnum*26}7', 'PEXELS_API_KEY=your_pexels_api_key', 'CHECKSUM={alnum*55}7'],
      },
    },
  ],
});
