import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Tinify',
  docs: 'https://tinypng.com/developers/reference',
  tokens: [
    {
      name: 'API key',
      keywords: ['tinify', 'tinypng'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Delete it in the Tinify dashboard under API keys and add a new key',
      samples: {
        found: ['TINIFY_API_KEY={alnum*31}7', "const tinifyApiKey = '{alnum*31}7';", '"tinifyApiKey": "{alnum*31}7"', 'tinify_api_key: {alnum*31}7'],
        silent: ['TINIFY_API_KEY={x*31}7', 'TINIFY_API_KEY={alnum*14}7', 'TINIFY_API_KEY=your_tinify_api_key', 'CHECKSUM={alnum*31}7'],
      },
    },
  ],
});
