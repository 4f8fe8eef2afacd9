import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Gladia',
  docs: 'https://docs.gladia.io/chapters/introduction/getting-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['gladia'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it on app.gladia.io under API keys and make a new one',
      samples: {
        found: ['GLADIA_API_KEY={uuid}', '"GLADIA_API_KEY": "{uuid}"', "const gladiaApiKey = '{uuid}'", '"x-gladia-key": "{uuid}"'],
        silent: ['GLADIA_API_KEY={hex*20}', 'GLADIA_API_KEY=your_key_here', 'ungladiaApiKey = "{uuid}"', 'GLADIA_TRANSCRIPTION_ID={uuid}'],
      },
    },
  ],
});
