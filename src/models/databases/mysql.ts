import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mysql'],
  docs: 'https://github.com/mysqljs/mysql#readme',
  places: {
    pool: ['createPool()', 'type:Pool', 'createPoolCluster().of()'],
    connection: [
      'createConnection()', 'pool', 'pool.getConnection(0)=>1', 'createPoolCluster().getConnection(last)=>1',
      'type:Connection', 'type:PoolConnection',
    ],
    rows: ['connection.query(last)=>1'],
  },
  sinks: [
    { at: 'connection.query(0)', kind: 'sql', safeForm: "query('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'connection.query(0).sql', kind: 'sql', safeForm: "query({ sql: '… = ?', values: [value] })" },
    { at: 'raw(0)', kind: 'sql', safeForm: "query('… = ?', [value])" },
    { at: 'connection.query(1)', kind: 'store' },
    { at: 'connection.query(0).values', kind: 'store' },
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
