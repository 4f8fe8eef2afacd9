import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Retell AI',
  docs: 'https://docs.retellai.com/accounts/apikey',
  tokens: [
    {
      name: 'API key',
      keywords: ['retell'],
      pattern: 'key_(?<secret>[0-9a-f]{24,40})',
      where: 'named',
      remedy: 'Delete it in the Retell dashboard under API Keys and make a new one',
      samples: {
        found: ['RETELL_API_KEY=key_{hex*28}', '"RETELL_API_KEY": "key_{hex*28}"', "const retellApiKey = 'key_{hex*28}'", "new Retell({ apiKey: 'key_{hex*28}' })"],
        silent: ['RETELL_API_KEY=key_{hex*10}', 'RETELL_API_KEY=your_key_here', 'unretellApiKey = "key_{hex*28}"', 'RETELL_API_KEY=key_{0*28}', 'RETELL_AGENT_ID=agent_{hex*26}'],
      },
    },
  ],
});
