import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MQTT',
  docs: 'https://github.com/mqttjs/MQTT.js#connect',
  tokens: [
    {
      name: 'connection string',
      keywords: ['mqtt://', 'mqtts://'],
      pattern: loginUrl('mqtts?'),
      remedy: "Change the client's password on the broker",
      samples: {
        found: [
          'const url = "mqtts://app:{alnum*14}@db.acme-prod.io:1883/app"',
          'URL=mqtt://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "mqtts://svc:{alnum*12}@eu-1.acme.io"}',
          'mqtt://app:{alnum*30}@localhost:1883',
          'url: `mqtts://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'mqtts://user:password@host:1883/db',
          'mqtts://${USER}:${PASS}@${HOST}/db',
          'mqtts://<user>:<password>@<host>',
          'mqtts://mqtt:mqtt@localhost:1883',
          'mqtt://app:app_secure_password@db:1883/app',
          'mqtts://user:pass@db.acme.io',
          'mqtts://localhost:1883/app',
          'mqtts://app:hunter2@db.example.com/app',
          'mqtts://USER:PASSWORD@HOST:PORT',
          'mqtts://%s:%s@%s/app',
          '/mqtts://([^:]+):([^@]+)@/',
          'mqtts://[user]:[password]@[host]',
          'mqtts://app:{x*12}@db.acme.io',
          'xmqtts://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
