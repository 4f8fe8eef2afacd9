import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['oracledb'],
  docs: 'https://node-oracledb.readthedocs.io/en/latest/user_guide/bind.html',
  places: {
    pool: ['createPool().await', 'createPool(last)=>1', 'getPool()', 'type:Pool'],
    connection: [
      'getConnection().await', 'getConnection(last)=>1', 'pool.getConnection().await', 'pool.getConnection(last)=>1', 'type:Connection',
    ],
    result: ['connection.execute().await', 'connection.execute(last)=>1'],
  },
  sinks: [
    { at: 'connection.execute(0)', kind: 'sql', safeForm: "execute('… = :1', [value])", valuesArgument: 1, placeholder: ':n' },
    { at: 'connection.queryStream(0)', kind: 'sql', safeForm: "queryStream('… = :1', [value])", valuesArgument: 1, placeholder: ':n' },
    { at: 'connection.executeMany(0)', kind: 'sql', safeForm: "executeMany('… :1', [[value], …])" },
    { at: 'connection.{execute,queryStream,executeMany}(1)', kind: 'store' },
  ],
  sources: [{ at: 'result.rows[]', kind: 'database', shape: 'object' }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{getConnection,createPool}(0).password', is: 'password', variable: 'DB_PASSWORD' },
  ],
});
