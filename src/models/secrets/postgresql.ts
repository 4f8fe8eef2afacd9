import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PostgreSQL',
  docs: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
  tokens: [
    {
      name: 'connection string',
      keywords: ['postgres://', 'postgresql://', 'postgres+', 'postgresql+'],
      pattern: loginUrl('postgres(?:ql)?(?:\\+[a-z0-9]{2,12})?'),
      remedy: "Change the role's password with ALTER ROLE",
      samples: {
        found: [
          'const url = "postgres://app:{alnum*14}@db.acme-prod.io:5432/app"',
          'URL=postgresql://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "postgres://svc:{alnum*12}@eu-1.acme.io"}',
          'postgresql://app:{alnum*30}@localhost:5432',
          'url: `postgres://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'postgres://user:password@host:5432/db',
          'postgres://${USER}:${PASS}@${HOST}/db',
          'postgres://<user>:<password>@<host>',
          'postgres://postgres:postgres@localhost:5432',
          'postgresql://app:app_secure_password@db:5432/app',
          'postgres://user:pass@db.acme.io',
          'postgres://localhost:5432/app',
          'postgres://app:hunter2@db.example.com/app',
          'postgres://USER:PASSWORD@HOST:PORT',
          'postgres://%s:%s@%s/app',
          '/postgres://([^:]+):([^@]+)@/',
          'postgres://[user]:[password]@[host]',
          'postgres://app:{x*12}@db.acme.io',
          'xpostgres://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
