import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'fal',
  docs: 'https://docs.fal.ai/model-apis/authentication/',
  tokens: [
    {
      name: 'API key',
      keywords: ['fal_key', 'fal_ai', 'fal_api', 'falkey', 'falai', 'falapi', 'fal.config', 'fal-ai', 'fal_credentials', 'falcredentials'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:(?<secret>[0-9a-f]{32})',
      where: 'named',
      remedy: 'Delete it in the fal dashboard under API Keys and make a new one',
      samples: {
        found: ['FAL_KEY={uuid}:{hex*32}', '"FAL_KEY": "{uuid}:{hex*32}"', "const falKey = '{uuid}:{hex*32}'", "fal.config({ credentials: '{uuid}:{hex*32}' })"],
        silent: ['FAL_KEY={uuid}', 'FAL_KEY=your_key_here', 'unfalKey = "{uuid}:{hex*32}"', 'FAL_KEY={uuid}:{0*32}'],
      },
    },
  ],
});
