import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Chroma Cloud',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  tokens: [
    {
      name: 'API key',
      keywords: ['chroma_api', 'chromaapi', 'chroma_cloud', 'chroma_key', 'x-chroma-token', 'chromadb', 'cloudclient'],
      pattern: 'ck-(?<secret>[A-Za-z0-9]{40,48})',
      where: 'named',
      remedy: 'Delete it on trychroma.com under Settings → API keys and make a new one',
      samples: {
        found: ['CHROMA_API_KEY=ck-{alnum*44}', '"CHROMA_API_KEY": "ck-{alnum*44}"', "const chromaApiKey = 'ck-{alnum*44}'", "new CloudClient({ apiKey: 'ck-{alnum*44}' })"],
        silent: ['CHROMA_API_KEY=ck-{alnum*20}', 'CHROMA_API_KEY=your_key_here', 'unchromaApiKey = "ck-{alnum*44}"', 'CHROMA_API_KEY=ck-{x*44}'],
      },
    },
  ],
});
