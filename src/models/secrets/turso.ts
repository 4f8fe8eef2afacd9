import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Turso',
  docs: 'https://docs.turso.tech/cli/db/tokens/invalidate',
  tokens: [
    {
      name: 'database token',
      keywords: ['turso', 'libsql'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      where: 'named',
      remedy: 'Run `turso db tokens invalidate <database>` and make a new one',
      samples: {
        found: ['TURSO_AUTH_TOKEN={jwt:a=rw}', '"TURSO_AUTH_TOKEN": "{jwt:a=rw}"', "const tursoAuthToken = '{jwt:a=rw}'", 'LIBSQL_AUTH_TOKEN: {jwt:a=rw}'],
        silent: ['TURSO_AUTH_TOKEN={alnum*20}', 'TURSO_AUTH_TOKEN=your_key_here', 'untursoAuthToken = "{jwt:a=rw}"', 'TURSO_AUTH_TOKEN=eyJhbGciOiJFZERTQSIs...', 'TURSO_DATABASE_URL=libsql://db.turso.io'],
      },
    },
    {
      name: 'token in an address',
      keywords: ['turso.io?authtoken=', 'turso.io/?authtoken='],
      pattern: String.raw`turso\.io/?\?authToken=(?<secret>eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700})`,
      remedy: 'Run `turso db tokens invalidate <database>` and make a new one',
      samples: {
        found: ["'libsql://shop-acme.turso.io?authToken={jwt:a=rw}'", 'DATABASE_URL=libsql://shop-acme.turso.io/?authToken={jwt:a=rw}'],
        silent: ['libsql://shop-acme.turso.io?authToken=${token}', 'libsql://shop-acme.turso.io?authToken=eyJhbGci'],
      },
    },
  ],
});
