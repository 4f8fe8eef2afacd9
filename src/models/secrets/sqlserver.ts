import { loginUrl } from '../login-patterns.js';
import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SQL Server',
  docs: 'https://learn.microsoft.com/en-us/sql/connect/ado-net/connection-string-syntax',
  tokens: [
    {
      name: 'connection string',
      keywords: ['mssql://', 'sqlserver://', 'mssql+'],
      pattern: loginUrl('(?:mssql|sqlserver)(?:\\+[a-z0-9]{2,12})?'),
      remedy: "Change the login's password with ALTER LOGIN",
      samples: {
        found: ['const url = "mssql://sa:{alnum*14}@sql.acme-prod.io:1433/app"', 'DATABASE_URL=sqlserver://app:{alnum*12}@10.2.0.{digit*2}/main', '"url": "mssql+pyodbc://svc:{alnum*12}@eu-1.acme.io/app"'],
        silent: ['mssql://user:password@host/db', 'mssql://sa:sa@localhost', 'sqlserver://${USER}:${PASS}@${HOST}', 'mssql://sa:yourStrong(!)Password@localhost', 'sqlserver://localhost:1433;database=app'],
      },
    },
    {
      name: 'key and value connection string',
      keywords: ['server=', 'source=', 'sqlserver://'],
      pattern: '(?:[Ss]erver|[Dd]ata [Ss]ource|sqlserver:/)[=/](?:tcp:)?(?<host>[^;"\'\\s,\\\\:]{1,200})(?=[;"\'\\s,\\\\:])[^"\'\\n]{0,400}?;\\s?(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)\\s?=\\s?(?<secret>[^;"\'\\s]{1,128})',
      lead: 5,
      remedy: "Change the login's password with ALTER LOGIN",
      samples: {
        found: ['"Server=tcp:acme.database.windows.net,1433;Initial Catalog=shop;User ID=app;Password={alnum*14};Encrypt=True"', 'ConnectionStrings__Default=Server=10.2.0.7;Database=shop;User Id=sa;Password={alnum*12};', 'conn: Data Source=sql.acme.io;Initial Catalog=shop;uid=app;pwd={alnum*12}', '"sqlserver://sql.acme.io:1433;database=shop;user=app;password={alnum*14}"'],
        silent: ['"Server=localhost;Database=shop;User Id=sa;Password=yourStrong(!)Password;"', 'Server=.;Database=shop;Trusted_Connection=True;', 'Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;', 'Server=acme.io;Database=x;User Id=${USER};Password=${PASSWORD};', 'Server=db,1433;User=sa;Password=Passw0rd;', '/?server=acme.io&password={alnum*14}'],
      },
    },
  ],
});
