import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ClickHouse',
  docs: 'https://clickhouse.com/docs/integrations/sql-clients/clickhouse-client-local#connection_string',
  tokens: [
    {
      name: 'connection string',
      keywords: ['clickhouse://', 'clickhouses://', 'clickhouse+'],
      pattern: loginUrl('clickhouses?(?:\\+[a-z0-9]{2,12})?'),
      remedy: "Change the user's password with ALTER USER",
      samples: {
        found: [
          'const url = "clickhouse://app:{alnum*14}@db.acme-prod.io:9000/app"',
          'URL=clickhouses://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "clickhouse://svc:{alnum*12}@eu-1.acme.io"}',
          'clickhouses://app:{alnum*30}@localhost:9000',
          'url: `clickhouse://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'clickhouse://user:password@host:9000/db',
          'clickhouse://${USER}:${PASS}@${HOST}/db',
          'clickhouse://<user>:<password>@<host>',
          'clickhouse://default:default@localhost:9000',
          'clickhouses://app:app_secure_password@db:9000/app',
          'clickhouse://user:pass@db.acme.io',
          'clickhouse://localhost:9000/app',
          'clickhouse://app:hunter2@db.example.com/app',
          'clickhouse://USER:PASSWORD@HOST:PORT',
          'clickhouse://%s:%s@%s/app',
          '/clickhouse://([^:]+):([^@]+)@/',
          'clickhouse://[user]:[password]@[host]',
          'clickhouse://app:{x*12}@db.acme.io',
          'xclickhouse://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
