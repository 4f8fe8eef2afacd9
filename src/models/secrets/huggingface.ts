import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  tokens: [
    {
      name: 'user access token',
      keywords: ['hf_'],
      pattern: 'hf_[A-Za-z0-9]{34}',
      remedy: 'Delete it on huggingface.co under Settings → Access Tokens and make a new one',
      samples: {
        found: ['hf_{alpha*34}', 'HF_TOKEN=hf_{alpha*34}', '"hfToken": "hf_{alpha*34}"'],
        silent: ['hf_{x*34}', 'hf_{alpha*20}', 'self_hf_{alpha*34}', 'hf_your_token_here'],
      },
    },
    {
      name: 'organization API token',
      keywords: ['api_org_'],
      pattern: 'api_org_[A-Za-z0-9]{34}',
      remedy: 'Delete it on huggingface.co in the settings of the organization',
      samples: { found: ['api_org_{alpha*34}', 'token: api_org_{alpha*34}'], silent: ['api_org_{x*34}', 'api_org_{alpha*12}', 'get_api_org_{alpha*34}'] },
    },
  ],
});
