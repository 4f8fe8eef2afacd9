import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@libsql/client', '@libsql/client/web', '@libsql/client/http', '@libsql/client/node', '@libsql/client/sqlite3', '@libsql/client/ws', '@tursodatabase/serverless/compat'],
  docs: 'https://docs.turso.tech/sdk/ts/reference',
  places: {
    client: ['createClient()', 'client.transaction().await', 'type:Client', 'type:Transaction'],
    statement: ['client.execute(0)', 'client.{batch,migrate}(0)[]'],
  },
  sinks: [
    { at: 'client.execute(0)', kind: 'sql', safeForm: "execute('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'client.{batch,migrate}(0)[]', kind: 'sql', safeForm: "batch([{ sql: '… = ?', args: [value] }])" },
    { at: 'statement.sql', kind: 'sql', safeForm: "{ sql: '… = ?', args: [value] }" },
    { at: 'client.executeMultiple(0)', kind: 'sql', safeForm: "execute('… = ?', [value])" },
    { at: 'client.execute(1)', kind: 'store' },
    { at: 'statement.args', kind: 'store' },
  ],
  sources: [{ at: 'client.execute().await.rows[]', kind: 'database', shape: 'object' }],
  secretSlots: [
    { at: 'createClient(0).authToken', is: 'key', variable: 'TURSO_AUTH_TOKEN' },
  ],
});
