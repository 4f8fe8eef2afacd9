import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Go MySQL driver',
  docs: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
  tokens: [
    {
      name: 'data source name',
      keywords: ['@tcp('],
      pattern: '(?<user>[\\w.\\-]{1,40}):(?<secret>[^\\s"\'/@<>`]{1,70})@tcp\\((?<host>[^\\s"\'/:()<>]{1,200})(?::\\d{1,5})?\\)(?=/)',
      lead: 120,
      remedy: "Change the account's password with ALTER USER",
      samples: {
        found: ['dsn := "app:{alnum*14}@tcp(db.acme.io:3306)/shop"', 'DSN=app:{alnum*12}@tcp(10.0.0.4:3306)/shop?parseTime=true'],
        silent: ['user:password@tcp(localhost:3306)/dbname', 'root:root@tcp(127.0.0.1:3306)/app', '%s:%s@tcp(%s:%s)/%s', 'app:${PASSWORD}@tcp(db.acme.io)/shop'],
      },
    },
  ],
});
