import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hetzner',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  tokens: [
    {
      name: 'API token',
      keywords: ['hcloud', 'hetzner'],
      pattern: '[A-Za-z0-9]{64}',
      where: 'named',
      remedy: 'Delete it under Security → API tokens of the project and generate a new one',
      samples: {
        found: ['HCLOUD_TOKEN={alnum*64}', 'const hcloudToken = "{alnum*64}"', '"hcloud_token": "{alnum*64}"', 'hcloud_token: {alnum*64}'],
        silent: ['HCLOUD_TOKEN={0*64}', 'HCLOUD_TOKEN={alnum*21}', 'HCLOUD_VERSION={alnum*64}', 'COMMIT_KEY={alnum*64}', 'unhcloud_key = "{alnum*64}"'],
      },
    },
  ],
});
