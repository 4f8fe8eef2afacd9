import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sanity',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  tokens: [
    {
      name: 'API token',
      keywords: ['sanity'],
      pattern: String.raw`sk(?=[A-Za-z]{0,150}\d)(?<secret>[A-Za-z0-9]{70,180})`,
      where: 'named',
      remedy: 'Delete it on sanity.io/manage under API → Tokens and make a new one',
      samples: {
        found: ['SANITY_API_TOKEN=sk{alnum*178}', '"SANITY_API_TOKEN": "sk{alnum*178}"', "const sanityApiToken = 'sk{alnum*178}'", 'SANITY_WRITE_TOKEN: sk{alnum*79}'],
        silent: ['SANITY_API_TOKEN=sk{alnum*20}', 'SANITY_API_TOKEN=your_key_here', 'unsanityApiToken = "sk{alnum*178}"', 'SANITY_API_TOKEN=sk{x*178}', 'SANITY_PROJECT_ID={lownum*8}'],
      },
    },
  ],
});
