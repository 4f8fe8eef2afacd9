import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['deepgram', 'dg_api'],
      pattern: '[0-9a-f]{40}',
      where: 'named',
      remedy: 'Delete it in the Deepgram console under API Keys and make a new one',
      samples: {
        found: ['DEEPGRAM_API_KEY={hex*40}', '"DEEPGRAM_API_KEY": "{hex*40}"', "const deepgramApiKey = '{hex*40}'", "deepgramKey: '{hex*40}'"],
        silent: ['DEEPGRAM_API_KEY={hex*32}', 'DEEPGRAM_API_KEY=your_key_here', 'undeepgramApiKey = "{hex*40}"', 'deepgram_commit={hex*40}', 'DEEPGRAM_API_KEY={0*40}'],
      },
    },
  ],
});
