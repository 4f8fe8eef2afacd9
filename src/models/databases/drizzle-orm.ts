import { definePackage } from '../schema.js';

export default definePackage({
  packages: [
    'drizzle-orm', 'drizzle-orm/sql', 'drizzle-orm/sql/sql', 'drizzle-orm/pg-core', 'drizzle-orm/mysql-core', 'drizzle-orm/sqlite-core',
    'drizzle-orm/singlestore-core', 'drizzle-orm/gel-core', 'drizzle-orm/expressions', 'drizzle-orm/node-postgres', 'drizzle-orm/postgres-js',
    'drizzle-orm/neon-http', 'drizzle-orm/neon-serverless', 'drizzle-orm/vercel-postgres', 'drizzle-orm/pglite', 'drizzle-orm/pg-proxy',
    'drizzle-orm/xata-http', 'drizzle-orm/aws-data-api/pg', 'drizzle-orm/mysql2', 'drizzle-orm/mysql-proxy', 'drizzle-orm/planetscale-serverless',
    'drizzle-orm/tidb-serverless', 'drizzle-orm/better-sqlite3', 'drizzle-orm/libsql', 'drizzle-orm/libsql/web', 'drizzle-orm/libsql/http',
    'drizzle-orm/libsql/node', 'drizzle-orm/libsql/sqlite3', 'drizzle-orm/libsql/ws', 'drizzle-orm/d1', 'drizzle-orm/durable-sqlite',
    'drizzle-orm/bun-sqlite', 'drizzle-orm/bun-sql', 'drizzle-orm/expo-sqlite', 'drizzle-orm/op-sqlite', 'drizzle-orm/sql-js',
    'drizzle-orm/sqlite-proxy', 'drizzle-orm/singlestore', 'drizzle-orm/singlestore-proxy', 'drizzle-orm/netlify-db', 'drizzle-orm/gel',
    'drizzle-orm/prisma/pg', 'drizzle-orm/prisma/mysql', 'drizzle-orm/prisma/sqlite',
  ],
  docs: 'https://orm.drizzle.team/docs/sql',
  places: {
    db: [
      'drizzle()', 'db.transaction(0)=>0', 'db.$with()', 'db.$primary',
      'type:NodePgDatabase', 'type:PostgresJsDatabase', 'type:PgDatabase', 'type:PgTransaction', 'type:NeonHttpDatabase', 'type:NeonDatabase',
      'type:VercelPgDatabase', 'type:PgliteDatabase', 'type:MySql2Database', 'type:MySqlDatabase', 'type:PlanetScaleDatabase',
      'type:BetterSQLite3Database', 'type:LibSQLDatabase', 'type:DrizzleD1Database', 'type:BaseSQLiteDatabase', 'type:BunSQLiteDatabase', 'type:BunSQLDatabase',
    ],
    builder: ['db.{select,selectDistinct,selectDistinctOn,insert,update,delete,with}()', 'builder.*()'],
  },
  sinks: [
    { at: 'sql.raw(0)', kind: 'sql', safeForm: 'sql`… = ${value}`' },
    // db.run and its kin belong to the SQLite drivers; all of them take a string as well.
    { at: 'db.{execute,run,all,get,values}(0)', kind: 'sql', safeForm: 'execute(sql`… = ${value}`)' },
    { at: 'builder.{values,set}(0)', kind: 'store' },
    { at: 'builder.{onConflictDoUpdate,onDuplicateKeyUpdate}(0).set', kind: 'store' },
    { at: '{eq,ne,gt,gte,lt,lte,like,ilike,notLike,notIlike,inArray,notInArray}(1)', kind: 'lookup' },
    { at: 'between(1..)', kind: 'lookup' },
  ],
  sources: [
    { at: 'builder.*().await[]', kind: 'database', shape: 'object' },
    { at: 'db.query.*.findFirst().await', kind: 'database', shape: 'object' },
    { at: 'db.query.*.findMany().await[]', kind: 'database', shape: 'object' },
    { at: 'db.execute().await.rows[]', kind: 'database', shape: 'object' },
  ],
  sanitizers: [{ at: 'sql``', kinds: ['sql'] }, { at: 'sql.{identifier,join,param,placeholder}()', kinds: ['sql'] }],
  serverOnly: [{ from: ['drizzle-orm/node-postgres', 'drizzle-orm/postgres-js', 'drizzle-orm/vercel-postgres', 'drizzle-orm/mysql2', 'drizzle-orm/better-sqlite3', 'drizzle-orm/bun-sqlite', 'drizzle-orm/bun-sql', 'drizzle-orm/aws-data-api/pg'] }],
});
