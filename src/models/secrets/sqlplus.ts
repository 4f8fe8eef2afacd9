import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Oracle Database',
  docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/starting-SQL-Plus.html',
  tokens: [
    {
      name: 'login in a URL',
      keywords: ['oracle://', 'oracle+'],
      pattern: loginUrl('oracle(?:\\+[a-z0-9_]{2,12})?'),
      remedy: "Change the user's password with ALTER USER",
      samples: {
        found: ['"oracle://app:{alnum*14}@db.acme.io:1521/shop"', 'DB=oracle+cx_oracle://app:{alnum*12}@10.0.0.4/shop'],
        silent: ['oracle://scott:tiger@localhost:1521', 'oracle://user:password@host', 'oracle://${USER}:${PASS}@db'],
      },
    },
  ],
});
