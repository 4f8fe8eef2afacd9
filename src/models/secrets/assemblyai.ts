import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  tokens: [
    {
      name: 'API key',
      keywords: ['assemblyai', 'assembly_ai', 'assembly_api'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      remedy: 'Delete it in the AssemblyAI dashboard under API Keys and make a new one',
      samples: {
        found: ['ASSEMBLYAI_API_KEY={hex*32}', '"ASSEMBLYAI_API_KEY": "{hex*32}"', "const assemblyaiApiKey = '{hex*32}'", "new AssemblyAI({ apiKey: '{hex*32}' })"],
        silent: ['ASSEMBLYAI_API_KEY={hex*40}', 'ASSEMBLYAI_API_KEY=your_key_here', 'unassemblyaiApiKey = "{hex*32}"', 'ASSEMBLYAI_API_KEY={0*32}', 'assemblyai_transcript: {hex*32}'],
      },
    },
  ],
});
