import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CouchDB',
  docs: 'https://docs.couchdb.org/en/stable/api/server/authn.html',
  tokens: [
    {
      name: 'connection string',
      keywords: ['couchdb://', 'couchbase://', 'couchbases://', 'cassandra://', 'influxdb://', 'arangodb://'],
      pattern: loginUrl('(?:couchdbs?|couchbases?|cassandra|scylla|influxdb|surrealdb|arangodb)'),
      remedy: "Change the account's password in the database",
      samples: {
        found: [
          'const url = "couchdb://app:{alnum*14}@db.acme-prod.io:5984/app"',
          'URL=cassandra://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "couchdb://svc:{alnum*12}@eu-1.acme.io"}',
          'cassandra://app:{alnum*30}@localhost:5984',
          'url: `couchdb://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'couchdb://user:password@host:5984/db',
          'couchdb://${USER}:${PASS}@${HOST}/db',
          'couchdb://<user>:<password>@<host>',
          'couchdb://admin:admin@localhost:5984',
          'cassandra://app:app_secure_password@db:5984/app',
          'couchdb://user:pass@db.acme.io',
          'couchdb://localhost:5984/app',
          'couchdb://app:hunter2@db.example.com/app',
          'couchdb://USER:PASSWORD@HOST:PORT',
          'couchdb://%s:%s@%s/app',
          '/couchdb://([^:]+):([^@]+)@/',
          'couchdb://[user]:[password]@[host]',
          'couchdb://app:{x*12}@db.acme.io',
          'xcouchdb://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
