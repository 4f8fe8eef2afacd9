import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Nx Cloud',
  docs: 'https://nx.dev/ci/recipes/security/access-tokens',
  tokens: [
    {
      name: 'read-write access token',
      keywords: ['nx_cloud', 'nxcloud'],
      pattern: '[A-Za-z0-9\\+/]{60,90}={0,2}',
      where: 'named',
      remedy: 'Remove it under Workspace settings → Manage CI access tokens',
      samples: {
        found: ['NX_CLOUD_ACCESS_TOKEN={b64:[hex*8]-[hex*4]-[hex*4]-[hex*4]-[hex*12]|read-write}', '"nxCloudAccessToken": "{b64:[hex*8]-[hex*4]-[hex*4]-[hex*4]-[hex*12]|read-write}"'],
        silent: ['NX_CLOUD_ACCESS_TOKEN={x*70}', 'NX_CLOUD_ACCESS_TOKEN={alnum*12}', 'nxCloudId: {hex*24}'],
      },
    },
  ],
});
