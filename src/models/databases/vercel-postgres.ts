import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@vercel/postgres'],
  docs: 'https://vercel.com/docs/storage/vercel-postgres/sdk',
  places: {
    client: ['sql', 'db', 'createPool()', 'createClient()', 'client.connect().await', 'VercelPool#', 'VercelClient#', 'VercelPoolClient#'],
    tag: ['sql', 'client.sql'],
    result: ['client.query().await', 'tag``.await'],
  },
  sinks: [
    { at: 'client.query(0)', kind: 'sql', safeForm: 'sql`… = ${value}`', valuesArgument: 1, placeholder: '$n' },
    { at: 'client.query(0).text', kind: 'sql', safeForm: "query({ text: '… = $1', values: [value] })" },
    { at: 'client.query(1)', kind: 'store' },
  ],
  sources: [{ at: 'result.rows[]', kind: 'database', shape: 'object' }],
  sanitizers: [{ at: 'tag``', kinds: ['sql'] }],
  serverOnly: [{}],
});
