import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Loops',
  docs: 'https://loops.so/docs/api-reference/intro',
  tokens: [
    {
      name: 'API key',
      keywords: ['loops_api', 'loopsapi', 'loops-api', 'loops_key', 'loopskey', 'loopsclient', 'loops_so'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      remedy: 'Delete it in Loops under Settings → API and make a new one',
      samples: {
        found: ['LOOPS_API_KEY={hex*32}', '"LOOPS_API_KEY": "{hex*32}"', "const loopsApiKey = '{hex*32}'"],
        silent: ['LOOPS_API_KEY={hex*20}', 'LOOPS_API_KEY=your_key_here', 'unloopsApiKey = "{hex*32}"', 'LOOPS_API_KEY={0*32}', 'hulaLoopsHash = "{hex*32}"'],
      },
    },
  ],
});
