import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'dbt Cloud',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  tokens: [
    {
      name: 'service or personal token',
      keywords: ['dbtc_', 'dbtu_'],
      pattern: 'dbt[cu]_[A-Za-z0-9_\\-]{36,64}',
      remedy: 'Delete it under Account settings → API tokens',
      samples: {
        found: ['const client = new Client("dbtc_{alnum*40}")', 'DBT_CLOUD_TOKEN=dbtc_{alnum*40}', '"token": "dbtc_{alnum*40}"'],
        silent: ['dbtc_{x*40}', 'dbtc_{alnum*13}', 'xdbtc_{alnum*40}'],
      },
    },
  ],
});
