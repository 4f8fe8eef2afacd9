import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Elasticsearch',
  docs: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/basic-config',
  tokens: [
    {
      name: 'connection string',
      keywords: ['elasticsearch://', 'opensearch://', 'elasticsearch+', 'opensearch+'],
      pattern: loginUrl('(?:elasticsearch|opensearch)(?:\\+https?)?'),
      remedy: "Reset the user's password with elasticsearch-reset-password",
      samples: {
        found: [
          'const url = "elasticsearch://app:{alnum*14}@db.acme-prod.io:9200/app"',
          'URL=opensearch://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "elasticsearch://svc:{alnum*12}@eu-1.acme.io"}',
          'opensearch://app:{alnum*30}@localhost:9200',
          'url: `elasticsearch://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'elasticsearch://user:password@host:9200/db',
          'elasticsearch://${USER}:${PASS}@${HOST}/db',
          'elasticsearch://<user>:<password>@<host>',
          'elasticsearch://elastic:elastic@localhost:9200',
          'opensearch://app:app_secure_password@db:9200/app',
          'elasticsearch://user:pass@db.acme.io',
          'elasticsearch://localhost:9200/app',
          'elasticsearch://app:hunter2@db.example.com/app',
          'elasticsearch://USER:PASSWORD@HOST:PORT',
          'elasticsearch://%s:%s@%s/app',
          '/elasticsearch://([^:]+):([^@]+)@/',
          'elasticsearch://[user]:[password]@[host]',
          'elasticsearch://app:{x*12}@db.acme.io',
          'xelasticsearch://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
