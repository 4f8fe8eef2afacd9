import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SMTP',
  docs: 'https://nodemailer.com/smtp/',
  tokens: [
    {
      name: 'connection string',
      keywords: ['smtp://', 'smtps://'],
      pattern: loginUrl('smtps?'),
      remedy: "Change the mailbox's password, or the SMTP credential at the mail provider",
      samples: {
        found: [
          'const url = "smtps://app:{alnum*14}@db.acme-prod.io:587/app"',
          'URL=smtp://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "smtps://svc:{alnum*12}@eu-1.acme.io"}',
          'smtp://app:{alnum*30}@localhost:587',
          'url: `smtps://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'smtps://user:password@host:587/db',
          'smtps://${USER}:${PASS}@${HOST}/db',
          'smtps://<user>:<password>@<host>',
          'smtps://test:test@localhost:587',
          'smtp://app:app_secure_password@db:587/app',
          'smtps://user:pass@db.acme.io',
          'smtps://localhost:587/app',
          'smtps://app:hunter2@db.example.com/app',
          'smtps://USER:PASSWORD@HOST:PORT',
          'smtps://%s:%s@%s/app',
          '/smtps://([^:]+):([^@]+)@/',
          'smtps://[user]:[password]@[host]',
          'smtps://app:{x*12}@db.acme.io',
          'xsmtps://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
