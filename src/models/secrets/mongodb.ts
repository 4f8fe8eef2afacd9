import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
  tokens: [
    {
      name: 'connection string',
      keywords: ['mongodb://', 'mongodb+srv://'],
      pattern: loginUrl('mongodb(?:\\+srv)?'),
      remedy: "Change the user's password under Database Access or with db.changeUserPassword",
      samples: {
        found: [
          'const url = "mongodb+srv://app:{alnum*14}@db.acme-prod.io:27017/app"',
          'URL=mongodb://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "mongodb+srv://svc:{alnum*12}@eu-1.acme.io"}',
          'mongodb://app:{alnum*30}@localhost:27017',
          'url: `mongodb+srv://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'mongodb+srv://user:password@host:27017/db',
          'mongodb+srv://${USER}:${PASS}@${HOST}/db',
          'mongodb+srv://<user>:<password>@<host>',
          'mongodb+srv://root:root@localhost:27017',
          'mongodb://app:app_secure_password@db:27017/app',
          'mongodb+srv://user:pass@db.acme.io',
          'mongodb+srv://localhost:27017/app',
          'mongodb+srv://app:hunter2@db.example.com/app',
          'mongodb+srv://USER:PASSWORD@HOST:PORT',
          'mongodb+srv://%s:%s@%s/app',
          '/mongodb+srv://([^:]+):([^@]+)@/',
          'mongodb+srv://[user]:[password]@[host]',
          'mongodb+srv://app:{x*12}@db.acme.io',
          'xmongodb+srv://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
