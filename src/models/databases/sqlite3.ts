import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sqlite3', '@vscode/sqlite3'],
  docs: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  places: {
    // verbose() hands back the module itself.
    db: ['Database#', 'verbose().Database#', 'cached.Database()', 'verbose().cached.Database()'],
    statement: ['db.prepare()', 'Statement#'],
    row: ['db.get(last)=>1', 'db.each(1)=>1', 'db.each(2)=>1', 'db.all(last)=>1[]', 'statement.get(last)=>1', 'statement.all(last)=>1[]'],
  },
  sinks: [
    { at: 'db.run(0)', kind: 'sql', safeForm: "run('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'db.get(0)', kind: 'sql', safeForm: "get('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'db.all(0)', kind: 'sql', safeForm: "all('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'db.each(0)', kind: 'sql', safeForm: "each('… = ?', [value], …)", valuesArgument: 1, placeholder: '?' },
    { at: 'db.prepare(0)', kind: 'sql', safeForm: "prepare('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'db.exec(0)', kind: 'sql', safeForm: "run('… = ?', [value])" },
    { at: 'db.{run,get,all,each,prepare}(1..)', kind: 'store' },
    { at: 'statement.{run,get,all,each,bind}(*)', kind: 'store' },
  ],
  sources: [{ at: 'row', kind: 'database', shape: 'object' }],
  serverOnly: [{}],
});
