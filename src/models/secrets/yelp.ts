import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['yelp'],
      pattern: '[A-Za-z0-9_-]{128}',
      where: 'named',
      remedy: 'Delete the app under Manage App and make a new one, which gets a new key',
      samples: {
        found: ['YELP_API_KEY={base64url*127}a', "const yelpApiKey = '{base64url*127}a';", '"yelpApiKey": "{base64url*127}a"', 'yelp_api_key: {base64url*127}a'],
        silent: ['YELP_API_KEY={x*127}a', 'YELP_API_KEY={base64url*62}a', 'YELP_API_KEY=your_yelp_api_key', 'CHECKSUM={base64url*127}a'],
      },
    },
  ],
});
