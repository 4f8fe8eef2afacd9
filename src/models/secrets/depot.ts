import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Depot',
  docs: 'https://depot.dev/docs/cli/authentication',
  tokens: [
    {
      name: 'API or project token',
      keywords: ['depot_org_', 'depot_project_', 'depot_user_'],
      pattern: 'depot_(?:org|project|user)_[a-f0-9]{64}',
      remedy: 'Delete it under Settings → API tokens',
      samples: {
        found: ['const client = new Client("depot_project_{hex*64}")', 'DEPOT_TOKEN=depot_project_{hex*64}', '"token": "depot_project_{hex*64}"'],
        silent: ['depot_project_{x*64}', 'depot_project_{hex*21}', 'xdepot_project_{hex*64}'],
      },
    },
  ],
});
