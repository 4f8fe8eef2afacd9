import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Neo4j',
  docs: 'https://neo4j.com/docs/javascript-manual/current/connect-advanced/',
  tokens: [
    {
      name: 'connection string',
      keywords: ['neo4j://', 'bolt://', 'neo4j+s', 'bolt+s'],
      pattern: loginUrl('(?:neo4j|bolt)(?:\\+ssc|\\+s)?'),
      remedy: "Change the user's password with ALTER USER",
      samples: {
        found: [
          'const url = "neo4j+s://app:{alnum*14}@db.acme-prod.io:7687/app"',
          'URL=bolt://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "neo4j+s://svc:{alnum*12}@eu-1.acme.io"}',
          'bolt://app:{alnum*30}@localhost:7687',
          'url: `neo4j+s://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'neo4j+s://user:password@host:7687/db',
          'neo4j+s://${USER}:${PASS}@${HOST}/db',
          'neo4j+s://<user>:<password>@<host>',
          'neo4j+s://neo4j:neo4j@localhost:7687',
          'bolt://app:app_secure_password@db:7687/app',
          'neo4j+s://user:pass@db.acme.io',
          'neo4j+s://localhost:7687/app',
          'neo4j+s://app:hunter2@db.example.com/app',
          'neo4j+s://USER:PASSWORD@HOST:PORT',
          'neo4j+s://%s:%s@%s/app',
          '/neo4j+s://([^:]+):([^@]+)@/',
          'neo4j+s://[user]:[password]@[host]',
          'neo4j+s://app:{x*12}@db.acme.io',
          'xneo4j+s://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
