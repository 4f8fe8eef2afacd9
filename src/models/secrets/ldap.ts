import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LDAP',
  docs: 'https://www.rfc-editor.org/rfc/rfc4516',
  tokens: [
    {
      name: 'password in a URL',
      keywords: ['ldap://', 'ldaps://'],
      pattern: loginUrl('ldaps?'),
      remedy: "Change the bind account's password in the directory",
      samples: {
        found: [
          'const url = "ldaps://app:{alnum*14}@db.acme-prod.io:389/app"',
          'URL=ldap://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "ldaps://svc:{alnum*12}@eu-1.acme.io"}',
          'ldap://app:{alnum*30}@localhost:389',
          'url: `ldaps://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'ldaps://user:password@host:389/db',
          'ldaps://${USER}:${PASS}@${HOST}/db',
          'ldaps://<user>:<password>@<host>',
          'ldaps://admin:admin@localhost:389',
          'ldap://app:app_secure_password@db:389/app',
          'ldaps://user:pass@db.acme.io',
          'ldaps://localhost:389/app',
          'ldaps://app:hunter2@db.example.com/app',
          'ldaps://USER:PASSWORD@HOST:PORT',
          'ldaps://%s:%s@%s/app',
          '/ldaps://([^:]+):([^@]+)@/',
          'ldaps://[user]:[password]@[host]',
          'ldaps://app:{x*12}@db.acme.io',
          'xldaps://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
