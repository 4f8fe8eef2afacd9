import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['pg', 'pg-pool'],
  docs: 'https://node-postgres.com/apis/pool',
  places: {
    pool: ['Pool#', 'native.Pool#', 'default#'],
    client: ['Client#', 'native.Client#', 'pool', 'pool.connect().await', 'pool.connect(0)=>1', 'PoolClient#', 'ClientBase#'],
    result: ['client.query().await', 'client.query(last)=>1', 'QueryResult#'],
  },
  sinks: [
    { at: 'client.query(0)', kind: 'sql', safeForm: "query('… = $1', [value])", valuesArgument: 1, placeholder: '$n' },
    { at: 'client.query(0).text', kind: 'sql', safeForm: "query({ text: '… = $1', values: [value] })" },
    { at: 'client.query(1)', kind: 'store' },
    { at: 'client.query(0).values', kind: 'store' },
  ],
  sources: [{ at: 'result.rows[]', kind: 'database', shape: 'object' }],
  sanitizers: [{ at: '{escapeLiteral,escapeIdentifier}()', kinds: ['sql'] }, { at: 'client.{escapeLiteral,escapeIdentifier}()', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{PoolConfig,ClientConfig}#.password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: '{Pool,Client,default}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: 'native.{Pool,Client}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
