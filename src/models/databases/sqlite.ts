import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sqlite'],
  docs: 'https://github.com/kriasoft/node-sqlite#readme',
  places: {
    db: ['open().await', 'Database#'],
    statement: ['db.prepare().await', 'Statement#'],
    row: ['db.get().await', 'db.all().await[]', 'statement.get().await', 'statement.all().await[]'],
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
