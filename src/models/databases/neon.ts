import { definePackage } from '../schema.js';

// As a tag the function binds values; called with a string it sends that string (up to version 0.10).
export default definePackage({
  packages: ['@neondatabase/serverless', '@netlify/neon'],
  docs: 'https://neon.com/docs/serverless/serverless-driver',
  places: {
    sql: ['neon()', 'sql.transaction(0)=>0'],
    client: ['Pool#', 'Client#', 'client.connect().await', 'client.connect(0)=>1', 'PoolClient#'],
    row: ['sql``.await[]', 'sql().await[]', 'sql.query().await[]', 'client.query().await.rows[]'],
  },
  sinks: [
    { at: 'sql(0)', kind: 'sql', safeForm: 'sql`… = ${value}`', valuesArgument: 1, placeholder: '$n' },
    { at: 'sql.query(0)', kind: 'sql', safeForm: "query('… = $1', [value])", valuesArgument: 1, placeholder: '$n' },
    { at: 'sql.unsafe(0)', kind: 'sql', safeForm: 'sql`… = ${value}`' },
    { at: 'client.query(0)', kind: 'sql', safeForm: "query('… = $1', [value])", valuesArgument: 1, placeholder: '$n' },
    { at: 'client.query(0).text', kind: 'sql', safeForm: "query({ text: '… = $1', values: [value] })" },
    { at: 'sql(1)', kind: 'store' },
    { at: '{sql,client}.query(1)', kind: 'store' },
    { at: 'client.query(0).values', kind: 'store' },
  ],
  sources: [{ at: 'row', kind: 'database', shape: 'object' }],
  sanitizers: [
    { at: 'sql``', kinds: ['sql'] },
    { at: '{escapeLiteral,escapeIdentifier}()', kinds: ['sql'] },
    { at: 'client.{escapeLiteral,escapeIdentifier}()', kinds: ['sql'] },
  ],
  secretSlots: [
    { at: '{Pool,Client}(0).password', is: 'password', variable: 'DB_PASSWORD' },
  ],
});
