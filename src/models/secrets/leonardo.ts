import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Leonardo.Ai',
  docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['leonardo'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it on app.leonardo.ai under API Access and make a new one',
      samples: {
        found: ['LEONARDO_API_KEY={uuid}', '"LEONARDO_API_KEY": "{uuid}"', "const leonardoApiKey = '{uuid}'"],
        silent: ['LEONARDO_API_KEY={hex*20}', 'LEONARDO_API_KEY=your_key_here', 'unleonardoApiKey = "{uuid}"', 'LEONARDO_GENERATION_ID={uuid}'],
      },
    },
  ],
});
