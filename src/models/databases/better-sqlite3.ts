import { definePackage } from '../schema.js';

// Values go to the statement, not to prepare(): there is no argument a quick fix could fill.
export default definePackage({
  packages: ['better-sqlite3', 'better-sqlite3-multiple-ciphers'],
  docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  places: {
    // Database() and new Database() are the same. The types call the class BetterSqlite3.Database.
    db: ['default#', 'default()', 'type:Database', 'Database#', 'BetterSqlite3.Database#'],
    statement: ['db.prepare()', 'statement.{pluck,expand,raw,bind,safeIntegers}()', 'type:Statement'],
  },
  sinks: [
    { at: 'db.prepare(0)', kind: 'sql', safeForm: "prepare('… = ?').all(value)" },
    { at: 'db.{exec,pragma}(0)', kind: 'sql', safeForm: "prepare('… = ?').run(value)" },
    { at: 'statement.{run,get,all,iterate,bind}(*)', kind: 'store' },
  ],
  sources: [
    { at: 'statement.get()', kind: 'database', shape: 'object' },
    { at: 'statement.{all,iterate}()[]', kind: 'database', shape: 'object' },
  ],
  serverOnly: [{}],
});
