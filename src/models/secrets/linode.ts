import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Linode',
  docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['linode', 'akamai_cloud'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Revoke it under My profile → API tokens and create a new one',
      samples: {
        found: ['LINODE_TOKEN={hex*64}', 'const linodeToken = "{hex*64}"', '"linode_token": "{hex*64}"', 'linode_token: {hex*64}'],
        silent: ['LINODE_TOKEN={0*64}', 'LINODE_TOKEN={hex*21}', 'LINODE_VERSION={hex*64}', 'COMMIT_KEY={hex*64}', 'unlinode_key = "{hex*64}"'],
      },
    },
  ],
});
