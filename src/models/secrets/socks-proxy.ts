import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Proxy',
  docs: 'https://everything.curl.dev/usingcurl/proxies/auth.html',
  tokens: [
    {
      name: 'password in a URL',
      keywords: ['socks://', 'socks4://', 'socks5://', 'socks5h://'],
      pattern: loginUrl('socks[45]?[ah]?'),
      remedy: "Change the proxy account's password",
      samples: {
        found: [
          'const url = "socks5://app:{alnum*14}@db.acme-prod.io:1080/app"',
          'URL=socks5h://{lower*8}:{alnum*12}@10.2.0.{digit*2}/main',
          '{"url": "socks5://svc:{alnum*12}@eu-1.acme.io"}',
          'socks5h://app:{alnum*30}@localhost:1080',
          'url: `socks5://app:{alnum*14}@${process.env.HOST}/app`',
        ],
        silent: [
          'socks5://user:password@host:1080/db',
          'socks5://${USER}:${PASS}@${HOST}/db',
          'socks5://<user>:<password>@<host>',
          'socks5://proxy:proxy@localhost:1080',
          'socks5h://app:app_secure_password@db:1080/app',
          'socks5://user:pass@db.acme.io',
          'socks5://localhost:1080/app',
          'socks5://app:hunter2@db.example.com/app',
          'socks5://USER:PASSWORD@HOST:PORT',
          'socks5://%s:%s@%s/app',
          '/socks5://([^:]+):([^@]+)@/',
          'socks5://[user]:[password]@[host]',
          'socks5://app:{x*12}@db.acme.io',
          'xsocks5://app:{alnum*14}@db.acme-prod.io',
        ],
      },
    },
  ],
});
