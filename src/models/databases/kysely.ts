import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['kysely'],
  docs: 'https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html',
  places: {
    db: ['Kysely#', 'Transaction#', 'db.transaction().execute(0)=>0', 'db.{withPlugin,withSchema,withoutPlugins,withTables}()', 'db.connection().execute(0)=>0'],
    builder: ['db.{selectFrom,selectNoFrom,insertInto,replaceInto,updateTable,deleteFrom,with,withRecursive,mergeInto}()', 'builder.*()'],
  },
  sinks: [
    { at: 'sql.raw(0)', kind: 'sql', safeForm: 'sql`… = ${value}`' },
    // lit() puts the value into the text: the documentation forbids it for unchecked input.
    { at: 'sql.{lit,literal}(0)', kind: 'sql', safeForm: 'sql`… = ${value}`' },
    { at: 'CompiledQuery.raw(0)', kind: 'sql', safeForm: "CompiledQuery.raw('… = $1', [value])", valuesArgument: 1, placeholder: '$n' },
    { at: 'CompiledQuery.raw(1)', kind: 'store' },
    { at: 'builder.{values,set}(0)', kind: 'store' },
    { at: 'builder.set(1)', kind: 'store' },
    { at: 'builder.{where,having}(2)', kind: 'lookup' },
  ],
  sources: [
    { at: 'builder.{executeTakeFirst,executeTakeFirstOrThrow}().await', kind: 'database', shape: 'object' },
    { at: 'builder.execute().await[]', kind: 'database', shape: 'object' },
    { at: 'sql``.execute().await.rows[]', kind: 'database', shape: 'object' },
  ],
  sanitizers: [{ at: 'sql``', kinds: ['sql'] }, { at: 'sql.{id,ref,table,val,value,join}()', kinds: ['sql'] }],
});
