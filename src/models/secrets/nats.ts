import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'NATS',
  docs: 'https://docs.nats.io/using-nats/developer/connecting/userpass',
  tokens: [
    {
      name: 'connection string',
      keywords: ['nats://', 'tls+nats://'],
      pattern: loginUrl('(?:nats|tls\\+nats)'),
      remedy: "Change the user's password in the server's authorization block",
      samples: {
        found: [
          'const url = "nats://app:{alnum*14}@db.acme-prod.io:4222/app"',
          'URL=nats://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "nats://svc:{alnum*12}@eu-1.acme.io"}',
          'nats://app:{alnum*30}@localhost:4222',
          'url: `nats://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'nats://user:password@host:4222/db',
          'nats://${USER}:${PASS}@${HOST}/db',
          'nats://<user>:<password>@<host>',
          'nats://nats:nats@localhost:4222',
          'nats://app:app_secure_password@db:4222/app',
          'nats://user:pass@db.acme.io',
          'nats://localhost:4222/app',
          'nats://app:hunter2@db.example.com/app',
          'nats://USER:PASSWORD@HOST:PORT',
          'nats://%s:%s@%s/app',
          '/nats://([^:]+):([^@]+)@/',
          'nats://[user]:[password]@[host]',
          'nats://app:{x*12}@db.acme.io',
          'xnats://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
