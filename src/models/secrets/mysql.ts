import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MySQL',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
  tokens: [
    {
      name: 'connection string',
      keywords: ['mysql://', 'mysqlx://', 'mariadb://', 'mysql+'],
      pattern: loginUrl('(?:mysql|mysqlx|mariadb)(?:\\+[a-z0-9]{2,12})?'),
      remedy: "Change the account's password with ALTER USER",
      samples: {
        found: [
          'const url = "mysql://app:{alnum*14}@db.acme-prod.io:3306/app"',
          'URL=mariadb://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "mysql://svc:{alnum*12}@eu-1.acme.io"}',
          'mariadb://app:{alnum*30}@localhost:3306',
          'url: `mysql://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'mysql://user:password@host:3306/db',
          'mysql://${USER}:${PASS}@${HOST}/db',
          'mysql://<user>:<password>@<host>',
          'mysql://root:root@localhost:3306',
          'mariadb://app:app_secure_password@db:3306/app',
          'mysql://user:pass@db.acme.io',
          'mysql://localhost:3306/app',
          'mysql://app:hunter2@db.example.com/app',
          'mysql://USER:PASSWORD@HOST:PORT',
          'mysql://%s:%s@%s/app',
          '/mysql://([^:]+):([^@]+)@/',
          'mysql://[user]:[password]@[host]',
          'mysql://app:{x*12}@db.acme.io',
          'xmysql://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
