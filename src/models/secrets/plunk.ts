import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Plunk',
  docs: 'https://docs.useplunk.com/getting-started/introduction',
  tokens: [
    {
      name: 'secret key',
      keywords: ['plunk'],
      pattern: 'sk_(?<secret>[0-9a-f]{48})',
      where: 'named',
      // ElevenLabs' have the same form.
      overrules: true,
      remedy: 'Regenerate it in Plunk under Settings → API Keys',
      samples: {
        found: ['PLUNK_API_KEY=sk_{hex*48}', '"PLUNK_API_KEY": "sk_{hex*48}"', "const plunkApiKey = 'sk_{hex*48}'", "plunkSecret: 'sk_{hex*48}'"],
        silent: ['PLUNK_API_KEY=sk_{hex*20}', 'PLUNK_API_KEY=your_key_here', 'unplunkApiKey = "sk_{hex*48}"', 'PLUNK_API_KEY=pk_{hex*48}', 'PLUNK_API_KEY=sk_{0*48}'],
      },
    },
  ],
});
