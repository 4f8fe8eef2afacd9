import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bun:sqlite'],
  docs: 'https://bun.sh/docs/api/sqlite',
  places: {
    db: ['Database#', 'Database.{open,deserialize}()'],
    statement: ['db.{query,prepare}()', 'statement.as()', 'Statement#'],
  },
  sinks: [
    { at: 'db.{query,prepare}(0)', kind: 'sql', safeForm: "query('… = ?').all(value)" },
    { at: 'db.{run,exec}(0)', kind: 'sql', safeForm: "run('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'db.{run,exec}(1..)', kind: 'store' },
    { at: 'statement.{run,get,all,values,iterate}(*)', kind: 'store' },
  ],
  sources: [
    { at: 'statement.get()', kind: 'database', shape: 'object' },
    { at: 'statement.{all,iterate}()[]', kind: 'database', shape: 'object' },
  ],
  serverOnly: [{}],
});
