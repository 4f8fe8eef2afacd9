import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hyperbrowser',
  docs: 'https://docs.hyperbrowser.ai/get-started/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['hyperbrowser'],
      pattern: 'hb_(?<secret>[0-9a-f]{24,48})',
      where: 'named',
      remedy: 'Delete it on app.hyperbrowser.ai under API Keys and make a new one',
      samples: {
        found: ['HYPERBROWSER_API_KEY=hb_{hex*30}', '"HYPERBROWSER_API_KEY": "hb_{hex*30}"', "const hyperbrowserApiKey = 'hb_{hex*30}'"],
        silent: ['HYPERBROWSER_API_KEY=hb_{hex*10}', 'HYPERBROWSER_API_KEY=your_key_here', 'unhyperbrowserApiKey = "hb_{hex*30}"', 'HYPERBROWSER_API_KEY=hb_{0*30}'],
      },
    },
  ],
});
