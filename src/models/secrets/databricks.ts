import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['dapi'],
      pattern: 'dapi[a-f0-9]{32}(?:-[0-9]{1,2})?',
      remedy: 'Revoke it under Settings → Developer → Access tokens',
      samples: {
        found: ['const client = new Client("dapi{hex*32}")', 'DATABRICKS_TOKEN=dapi{hex*32}', '"token": "dapi{hex*32}"', 'token: dapi{hex*32}-2'],
        silent: ['dapi{x*32}', 'dapi{hex*10}', 'xdapi{hex*32}'],
      },
    },
    {
      name: 'OAuth secret',
      keywords: ['dose'],
      pattern: 'dose[a-f0-9]{32}',
      remedy: "Delete it under the service principal's OAuth secrets",
      samples: {
        found: ['const client = new Client("dose{hex*32}")', 'DATABRICKS_CLIENT_SECRET=dose{hex*32}', '"token": "dose{hex*32}"'],
        silent: ['dose{x*32}', 'dose{hex*10}', 'xdose{hex*32}'],
      },
    },
  ],
});
