import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Private AI',
  docs: 'https://docs.private-ai.com/cloud-api/getting-started/',
  tokens: [
    {
      name: 'API key',
      keywords: ['privateai', 'private_ai', 'private-ai'],
      pattern: '[a-z0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in the portal',
      samples: {
        found: ['PRIVATE_AI_API_KEY={lownum*32}', 'const privateAiApiKey = "{lownum*32}"', '"private_ai_api_key": "{lownum*32}"', 'private_ai_api_key: {lownum*32}'],
        silent: ['PRIVATE_AI_API_KEY={0*32}', 'PRIVATE_AI_API_KEY={lownum*10}', 'PRIVATE_AI_VERSION={lownum*32}', 'COMMIT_KEY={lownum*32}', 'unprivateai_key = "{lownum*32}"'],
      },
    },
  ],
});
