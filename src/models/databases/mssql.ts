import { definePackage } from '../schema.js';

// Values are named first, request.input('name', value), so no argument takes them.
export default definePackage({
  packages: ['mssql', 'mssql/msnodesqlv8', 'mssql/msnodesqlv8.js'],
  docs: 'https://github.com/tediousjs/node-mssql#readme',
  places: {
    pool: ['ConnectionPool#', 'connect().await', 'pool.connect().await', 'connect(last)=>1'],
    transaction: ['Transaction#', 'pool.transaction()'],
    request: ['Request#', '{pool,transaction}.request()', 'request.{input,output}()'],
    queryable: ['default', 'pool', 'request'],
    prepared: ['PreparedStatement#'],
    result: ['queryable.query().await', 'queryable.query(last)=>1', 'queryable.query``.await', 'request.execute().await', 'prepared.execute().await'],
  },
  sinks: [
    { at: 'queryable.{query,batch}(0)', kind: 'sql', safeForm: "request().input('value', value).query('… = @value')" },
    { at: 'prepared.prepare(0)', kind: 'sql', safeForm: "input('value', sql.NVarChar), then prepare('… = @value')" },
    { at: 'request.input(1..)', kind: 'store' },
    { at: 'prepared.execute(0)', kind: 'store' },
  ],
  sources: [
    { at: 'result.{recordset,recordsets}[]', kind: 'database', shape: 'object' },
  ],
  sanitizers: [{ at: 'queryable.{query,batch}``', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{connect,ConnectionPool}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'server' },
  ],
});
