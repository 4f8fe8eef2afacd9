import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'RabbitMQ',
  docs: 'https://www.rabbitmq.com/docs/uri-spec',
  tokens: [
    {
      name: 'connection string',
      keywords: ['amqp://', 'amqps://'],
      pattern: loginUrl('amqps?'),
      remedy: "Change the user's password with rabbitmqctl change_password",
      samples: {
        found: [
          'const url = "amqps://app:{alnum*14}@db.acme-prod.io:5672/app"',
          'URL=amqp://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "amqps://svc:{alnum*12}@eu-1.acme.io"}',
          'amqp://app:{alnum*30}@localhost:5672',
          'url: `amqps://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'amqps://user:password@host:5672/db',
          'amqps://${USER}:${PASS}@${HOST}/db',
          'amqps://<user>:<password>@<host>',
          'amqps://guest:guest@localhost:5672',
          'amqp://app:app_secure_password@db:5672/app',
          'amqps://user:pass@db.acme.io',
          'amqps://localhost:5672/app',
          'amqps://app:hunter2@db.example.com/app',
          'amqps://USER:PASSWORD@HOST:PORT',
          'amqps://%s:%s@%s/app',
          '/amqps://([^:]+):([^@]+)@/',
          'amqps://[user]:[password]@[host]',
          'amqps://app:{x*12}@db.acme.io',
          'xamqps://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
