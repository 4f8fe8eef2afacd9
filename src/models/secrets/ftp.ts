import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'FTP',
  docs: 'https://www.rfc-editor.org/rfc/rfc1738#section-3.2',
  tokens: [
    {
      name: 'password in a URL',
      keywords: ['ftp://', 'ftps://', 'sftp://', 'ssh://'],
      pattern: loginUrl('(?:ftps?|sftp|ssh)'),
      remedy: "Change the account's password on the server",
      samples: {
        found: [
          'const url = "sftp://app:{alnum*14}@db.acme-prod.io:21/app"',
          'URL=ftp://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "sftp://svc:{alnum*12}@eu-1.acme.io"}',
          'ftp://app:{alnum*30}@localhost:21',
          'url: `sftp://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'sftp://user:password@host:21/db',
          'sftp://${USER}:${PASS}@${HOST}/db',
          'sftp://<user>:<password>@<host>',
          'sftp://root:root@localhost:21',
          'ftp://app:app_secure_password@db:21/app',
          'sftp://user:pass@db.acme.io',
          'sftp://localhost:21/app',
          'sftp://app:hunter2@db.example.com/app',
          'sftp://USER:PASSWORD@HOST:PORT',
          'sftp://%s:%s@%s/app',
          '/sftp://([^:]+):([^@]+)@/',
          'sftp://[user]:[password]@[host]',
          'sftp://app:{x*12}@db.acme.io',
          'xsftp://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
