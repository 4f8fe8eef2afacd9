import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Npgsql',
  docs: 'https://www.npgsql.org/doc/connection-string-parameters.html',
  tokens: [
    {
      name: 'connection string',
      keywords: ['host=', 'hostname='],
      pattern: '[Hh]ost(?:[Nn]ame)?=(?<host>[^;"\'\\s\\\\]{1,200})(?:;[^"\'\\n]{0,300}?;|\\s(?:[^"\'\\n]{0,200}?\\s)?)(?:[Pp]assword|PASSWORD|[Pp]wd)\\s?=\\s?(?<secret>[^;"\'\\s]{1,128})',
      remedy: "Change the role's password with ALTER ROLE",
      samples: {
        found: ['"Host=db.acme.io;Port=5432;Database=shop;Username=app;Password={alnum*14}"', 'ConnectionStrings__Shop=Host=10.0.0.4;Username=app;Password={alnum*12}', 'dsn := "host=db.acme.io user=app password={alnum*14} dbname=shop"'],
        silent: ['Host=localhost;Username=postgres;Password=postgres', 'host=localhost user=postgres password=postgres dbname=app', 'Host=my_host;Username=my_user;Password=my_pw', 'host=%s user=%s password=%s', 'host=db.acme.io password=${PASSWORD}'],
      },
    },
  ],
});
