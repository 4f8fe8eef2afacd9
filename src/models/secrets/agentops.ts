import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'AgentOps',
  docs: 'https://docs.agentops.ai/v2/quickstart',
  tokens: [
    {
      name: 'API key',
      keywords: ['agentops'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Rotate it in the AgentOps dashboard under Settings → Projects & API Keys',
      samples: {
        found: ['AGENTOPS_API_KEY={uuid}', '"AGENTOPS_API_KEY": "{uuid}"', "const agentopsApiKey = '{uuid}'"],
        silent: ['AGENTOPS_API_KEY={hex*20}', 'AGENTOPS_API_KEY=your_key_here', 'unagentopsApiKey = "{uuid}"', 'AGENTOPS_SESSION_ID={uuid}'],
      },
    },
  ],
});
