import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Comet',
  docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  tokens: [
    {
      name: 'API key',
      keywords: ['comet_api', 'cometapi', 'opik_api', 'opikapi', 'comet_ml'],
      pattern: '[A-Za-z0-9]{25}',
      where: 'named',
      remedy: 'Generate a new one on comet.com under Account Settings → API Keys',
      samples: {
        found: ['COMET_API_KEY={alnum*24}7', '"COMET_API_KEY": "{alnum*24}7"', "const cometApiKey = '{alnum*24}7'", 'OPIK_API_KEY: {alnum*24}7'],
        silent: ['COMET_API_KEY={alnum*12}', 'COMET_API_KEY=your_key_here', 'uncometApiKey = "{alnum*24}7"', 'COMET_API_KEY={x*25}', 'comet_workspace: {alnum*25}'],
      },
    },
  ],
});
