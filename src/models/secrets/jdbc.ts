import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'JDBC',
  docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html',
  tokens: [
    {
      name: 'password in a URL',
      keywords: ['jdbc:'],
      pattern: 'jdbc:[a-z0-9:\\+\\-]{2,40}(?://|@)(?<host>[^\\s"\'/?#:;<>]{1,200})[^\\s"\'<>]{0,300}?[?&;]password=(?<secret>[^\\s"\'&;<>]{1,128})',
      remedy: "Change the account's password in the database",
      samples: {
        found: ['"jdbc:postgresql://db.acme.io:5432/shop?user=app&password={alnum*14}"', 'SPRING_DATASOURCE_URL=jdbc:mysql://10.0.0.9/shop?user=app&password={alnum*12}', 'url: jdbc:sqlserver://sql.acme.io:1433;database=shop;user=app;password={alnum*12}'],
        silent: ['jdbc:postgresql://db.acme.io:5432/shop', 'jdbc:mysql://localhost/shop?user=root&password=root', 'jdbc:mysql://host/shop?user=user&password=${PASSWORD}', 'jdbc:postgresql://db.acme.io/shop?user=app&password=<password>'],
      },
    },
    {
      name: 'login in an Oracle URL',
      keywords: ['jdbc:oracle:'],
      pattern: 'jdbc:oracle:(?:thin|oci8?):(?<user>[^\\s"\'/<>$]{1,60})/(?<secret>[^\\s"\'/@<>]{1,128})@(?://)?(?<host>[^\\s"\'/:<>()]{1,200})',
      remedy: "Change the user's password with ALTER USER",
      samples: {
        found: ['"jdbc:oracle:thin:app/{alnum*14}@//db.acme.io:1521/shop"', 'url: jdbc:oracle:thin:app/{alnum*12}@db.acme.io:1521:shop'],
        silent: ['jdbc:oracle:thin:@//db.acme.io:1521/shop', 'jdbc:oracle:thin:scott/tiger@localhost:1521:xe', 'jdbc:oracle:thin:user/password@host:1521:xe'],
      },
    },
  ],
});
