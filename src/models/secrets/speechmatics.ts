import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Speechmatics',
  docs: 'https://docs.speechmatics.com/get-started/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['speechmatics'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Delete it in the Speechmatics portal under API Keys and make a new one',
      samples: {
        found: ['SPEECHMATICS_API_KEY={alnum*32}', '"SPEECHMATICS_API_KEY": "{alnum*32}"', "const speechmaticsApiKey = '{alnum*32}'"],
        silent: ['SPEECHMATICS_API_KEY={alnum*20}', 'SPEECHMATICS_API_KEY=your_key_here', 'unspeechmaticsApiKey = "{alnum*32}"', 'SPEECHMATICS_API_KEY={x*32}', 'speechmatics_job: {alnum*32}'],
      },
    },
  ],
});
