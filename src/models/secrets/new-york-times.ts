import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'The New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['nytimes', 'nyt_api', 'nytapi', 'nyt_key', 'nytkey', 'newyorktimes'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Delete the app at developer.nytimes.com under My Apps and make a new one',
      samples: {
        found: ['NYTIMES_API_KEY={alnum*31}7', "const nytimesApiKey = '{alnum*31}7';", '"nytimesApiKey": "{alnum*31}7"', 'nytimes_api_key: {alnum*31}7'],
        silent: ['NYTIMES_API_KEY={x*31}7', 'NYTIMES_API_KEY={alnum*14}7', 'NYTIMES_API_KEY=your_nytimes_api_key', 'CHECKSUM={alnum*31}7'],
      },
    },
  ],
});
