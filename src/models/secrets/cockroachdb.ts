import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CockroachDB',
  docs: 'https://www.cockroachlabs.com/docs/stable/connection-parameters',
  tokens: [
    {
      name: 'connection string',
      keywords: ['cockroach://', 'cockroachdb://', 'cockroachdb+'],
      pattern: loginUrl('cockroach(?:db)?(?:\\+[a-z0-9]{2,12})?'),
      remedy: "Change the SQL user's password with ALTER USER",
      samples: {
        found: [
          'const url = "cockroachdb://app:{alnum*14}@db.acme-prod.io:26257/app"',
          'URL=cockroach://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "cockroachdb://svc:{alnum*12}@eu-1.acme.io"}',
          'cockroach://app:{alnum*30}@localhost:26257',
          'url: `cockroachdb://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'cockroachdb://user:password@host:26257/db',
          'cockroachdb://${USER}:${PASS}@${HOST}/db',
          'cockroachdb://<user>:<password>@<host>',
          'cockroachdb://root:root@localhost:26257',
          'cockroach://app:app_secure_password@db:26257/app',
          'cockroachdb://user:pass@db.acme.io',
          'cockroachdb://localhost:26257/app',
          'cockroachdb://app:hunter2@db.example.com/app',
          'cockroachdb://USER:PASSWORD@HOST:PORT',
          'cockroachdb://%s:%s@%s/app',
          '/cockroachdb://([^:]+):([^@]+)@/',
          'cockroachdb://[user]:[password]@[host]',
          'cockroachdb://app:{x*12}@db.acme.io',
          'xcockroachdb://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
