import { definePackage } from '../schema.js';

// Places carry Bun in their names: another model may speak of Bun's server.
export default definePackage({
  packages: ['bun'],
  docs: 'https://bun.sh/docs/api/sql',
  places: {
    bunSql: ['sql', 'SQL#', 'global.Bun.sql', 'global.Bun.SQL#', 'bunSql.{begin,transaction}(last)=>0', 'bunSql.reserve().await', 'postgres'],
  },
  sinks: [
    { at: 'bunSql.unsafe(0)', kind: 'sql', safeForm: 'sql`… = ${value}`', valuesArgument: 1, placeholder: '$n' },
    { at: 'bunSql.unsafe(1)', kind: 'store' },
  ],
  sources: [{ at: 'bunSql``.await[]', kind: 'database', shape: 'object' }],
  sanitizers: [{ at: 'bunSql``', kinds: ['sql'] }, { at: 'bunSql()', kinds: ['sql'] }],
});
