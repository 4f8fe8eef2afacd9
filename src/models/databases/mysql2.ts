import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mysql2', 'mysql2/promise', 'mysql2/promise.js', 'promise-mysql'],
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  places: {
    pool: ['createPool()', 'createPool().await', 'type:Pool', 'pool.promise()', 'createPoolCluster().of()'],
    connection: [
      'createConnection()', 'createConnection().await', 'pool', 'pool.getConnection(0)=>1', 'pool.getConnection().await',
      'createPoolCluster().getConnection(last)=>1', 'createPoolCluster().getConnection().await', 'connection.promise()',
      'type:Connection', 'type:PoolConnection',
    ],
    rows: ['connection.{query,execute}(last)=>1', 'connection.{query,execute}().await.0'],
  },
  sinks: [
    { at: 'connection.query(0)', kind: 'sql', safeForm: "query('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'connection.execute(0)', kind: 'sql', safeForm: "execute('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'connection.{query,execute}(0).sql', kind: 'sql', safeForm: "query({ sql: '… = ?', values: [value] })" },
    { at: 'connection.prepare(0)', kind: 'sql', safeForm: "prepare('… = ?'), then execute([value])" },
    { at: 'raw(0)', kind: 'sql', safeForm: "query('… = ?', [value])" },
    { at: 'connection.{query,execute}(1)', kind: 'store' },
    { at: 'connection.{query,execute}(0).values', kind: 'store' },
  ],
  sources: [{ at: 'rows[]', kind: 'database', shape: 'object' }],
  // format(sql, values) escapes the values; the text itself goes through as it is.
  propagators: [{ at: 'format()', from: ['(0)'] }, { at: 'connection.format()', from: ['(0)'] }],
  sanitizers: [{ at: '{escape,escapeId}()', kinds: ['sql'] }, { at: 'connection.{escape,escapeId}()', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{createConnection,createPool}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
