import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'RunPod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['rpa_'],
      pattern: 'rpa_[A-Z0-9]{36,50}[a-z0-9]{0,8}',
      remedy: 'Delete it in the RunPod console under Settings → API Keys and make a new one',
      samples: { found: ['rpa_{UPNUM*40}{lownum*6}', 'RUNPOD_API_KEY=rpa_{UPNUM*40}{lownum*6}'], silent: ['rpa_{X*46}', 'rpa_{UPNUM*20}', 'carpa_{UPNUM*40}{lownum*6}'] },
    },
  ],
});
