import { definePackage } from '../schema.js';

// sql(rows), sql(names) are the helpers that quote identifiers and expand values: nothing to report there.
export default definePackage({
  packages: ['postgres'],
  docs: 'https://github.com/porsager/postgres#readme',
  places: {
    sql: [
      'default()', 'sql.begin(last)=>0', 'sql.savepoint(last)=>0', 'sql.reserve().await',
      'type:Sql', 'type:TransactionSql', 'type:ReservedSql',
    ],
    rows: ['sql``.await', 'sql.unsafe().await'],
  },
  sinks: [
    { at: 'sql.unsafe(0)', kind: 'sql', safeForm: 'sql`… = ${value}`', valuesArgument: 1, placeholder: '$n' },
    { at: 'sql.unsafe(1)', kind: 'store' },
  ],
  sources: [{ at: 'rows[]', kind: 'database', shape: 'object' }],
  sanitizers: [{ at: 'sql``', kinds: ['sql'] }, { at: 'sql()', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'default(0).{password,pass}', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: 'default(1).{password,pass}', is: 'password', variable: 'DB_PASSWORD' },
  ],
});
