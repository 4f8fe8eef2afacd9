import { definePackage } from '../schema.js';

// Only with the prefix: `sqlite` alone is a package of the registry.
export default definePackage({
  packages: ['node:sqlite'],
  docs: 'https://nodejs.org/api/sqlite.html',
  places: {
    db: ['DatabaseSync#'],
    statement: ['db.prepare()', 'StatementSync#'],
    store: ['db.createTagStore()'],
  },
  sinks: [
    { at: 'db.prepare(0)', kind: 'sql', safeForm: "prepare('… = ?').all(value)" },
    { at: 'db.exec(0)', kind: 'sql', safeForm: "prepare('… = ?').run(value)" },
    { at: 'statement.{run,get,all,iterate}(*)', kind: 'store' },
  ],
  sources: [
    { at: 'statement.get()', kind: 'database', shape: 'object' },
    { at: 'statement.{all,iterate}()[]', kind: 'database', shape: 'object' },
    { at: 'store.get``', kind: 'database', shape: 'object' },
    { at: 'store.{all,iterate}``[]', kind: 'database', shape: 'object' },
  ],
  serverOnly: [{}],
});
