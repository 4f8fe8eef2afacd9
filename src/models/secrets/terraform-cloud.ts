import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['.atlasv1.'],
      pattern: '[A-Za-z0-9]{14}\\.atlasv1\\.(?<secret>[A-Za-z0-9_\\-=]{60,70})',
      lead: 14,
      drawn: true,
      remedy: 'Delete it under User or Organization settings → Tokens',
      samples: {
        found: ['token = "{alnum*14}.atlasv1.{alnum*67}"', 'TFE_TOKEN={alnum*14}.atlasv1.{alnum*67}'],
        silent: ['{alnum*14}.atlasv1.{x*67}', '{alnum*14}.atlasv1.{alnum*20}', 'x.atlasv1.y'],
      },
    },
  ],
});
