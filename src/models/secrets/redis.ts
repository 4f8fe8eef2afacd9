import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Redis',
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs/connect/',
  tokens: [
    {
      name: 'connection string',
      keywords: ['redis://', 'rediss://', 'valkey://', 'valkeys://'],
      pattern: loginUrl('(?:rediss?|valkeys?)(?:-socket|-sentinel)?'),
      remedy: 'Set another password with ACL SETUSER or requirepass',
      samples: {
        found: [
          'const url = "rediss://app:{alnum*14}@db.acme-prod.io:6379/app"',
          'URL=redis://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "rediss://svc:{alnum*12}@eu-1.acme.io"}',
          'redis://app:{alnum*30}@localhost:6379',
          'url: `rediss://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'rediss://user:password@host:6379/db',
          'rediss://${USER}:${PASS}@${HOST}/db',
          'rediss://<user>:<password>@<host>',
          'rediss://default:default@localhost:6379',
          'redis://app:app_secure_password@db:6379/app',
          'rediss://user:pass@db.acme.io',
          'rediss://localhost:6379/app',
          'rediss://app:hunter2@db.example.com/app',
          'rediss://USER:PASSWORD@HOST:PORT',
          'rediss://%s:%s@%s/app',
          '/rediss://([^:]+):([^@]+)@/',
          'rediss://[user]:[password]@[host]',
          'rediss://app:{x*12}@db.acme.io',
          'xrediss://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
