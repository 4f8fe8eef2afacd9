import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/kb-articles/rotate_revoke_access',
  tokens: [
    {
      name: 'API key',
      keywords: ['wandb_v1_'],
      pattern: 'wandb_v1_[A-Za-z0-9_]{40,100}',
      remedy: 'Revoke it on wandb.ai under User Settings → API keys and make a new one',
      samples: { found: ['wandb_v1_{alnum*77}', 'WANDB_API_KEY=wandb_v1_{alnum*77}'], silent: ['wandb_v1_{x*77}', 'wandb_v1_{alnum*10}'] },
    },
    {
      name: 'legacy API key',
      keywords: ['wandb', 'weights_and_biases', 'weightsandbiases'],
      pattern: '[0-9a-f]{40}',
      where: 'named',
      remedy: 'Revoke it on wandb.ai under User Settings → API keys and make a new one',
      samples: {
        found: ['WANDB_API_KEY={hex*40}', '"WANDB_API_KEY": "{hex*40}"', "const wandbApiKey = '{hex*40}'", 'wandb.login(key="{hex*40}")'],
        silent: ['WANDB_API_KEY={hex*32}', 'WANDB_API_KEY=your_key_here', 'unwandbApiKey = "{hex*40}"', 'WANDB_RUN_ID={hex*40}', 'wandb_commit: {hex*40}'],
      },
    },
  ],
});
