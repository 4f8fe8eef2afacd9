import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Roboflow',
  docs: 'https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key',
  tokens: [
    {
      name: 'private API key',
      keywords: ['roboflow'],
      pattern: String.raw`(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}`,
      where: 'named',
      remedy: 'Revoke it in Roboflow under Settings → API Keys and make a new one',
      samples: {
        found: ['ROBOFLOW_API_KEY={alnum*19}7', '"ROBOFLOW_API_KEY": "{alnum*19}7"', "const roboflowApiKey = '{alnum*19}7'"],
        silent: ['ROBOFLOW_API_KEY={alnum*12}', 'ROBOFLOW_API_KEY=your_key_here', 'unroboflowApiKey = "{alnum*19}7"', 'ROBOFLOW_API_KEY=rf_{alnum*17}', 'ROBOFLOW_API_KEY={x*20}', 'roboflow_project: {alnum*19}7'],
      },
    },
    {
      name: 'publishable key',
      keywords: ['roboflow'],
      pattern: 'rf_[A-Za-z0-9]{16,32}',
      where: 'named',
      isPublic: true,
      remedy: '',
      samples: { found: ['ROBOFLOW_PUBLISHABLE_KEY=rf_{alnum*20}'], silent: ['ROBOFLOW_PUBLISHABLE_KEY=rf_{alnum*8}'] },
    },
  ],
});
