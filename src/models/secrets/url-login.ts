import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'HTTP',
  docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  tokens: [
    {
      name: 'password in a URL',
      keywords: ['http://', 'https://', 'ws://', 'wss://'],
      pattern: loginUrl('(?:https?|wss?)'),
      remedy: "Change the account's password and send it in a header that is made from the environment",
      yields: true,
      samples: {
        found: [
          'const url = "https://app:{alnum*14}@db.acme-prod.io:8080/app"',
          'URL=http://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "https://svc:{alnum*12}@eu-1.acme.io"}',
          'http://app:{alnum*30}@localhost:8080',
          'url: `https://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'https://user:password@host:8080/db',
          'https://${USER}:${PASS}@${HOST}/db',
          'https://<user>:<password>@<host>',
          'https://admin:admin@localhost:8080',
          'http://app:app_secure_password@db:8080/app',
          'https://user:pass@db.acme.io',
          'https://localhost:8080/app',
          'https://app:hunter2@db.example.com/app',
          'https://USER:PASSWORD@HOST:PORT',
          'https://%s:%s@%s/app',
          '/https://([^:]+):([^@]+)@/',
          'https://[user]:[password]@[host]',
          'https://app:{x*12}@db.acme.io',
          'xhttps://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
