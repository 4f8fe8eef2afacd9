import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@planetscale/database', '@tidbcloud/serverless'],
  docs: 'https://planetscale.com/docs/vitess/tutorials/planetscale-serverless-driver',
  places: { connection: ['connect()', 'Client#', 'Client#.connection()', 'connection.transaction(0)=>0', 'connection.begin().await', 'type:Connection', 'type:Transaction'] },
  sinks: [
    { at: 'connection.execute(0)', kind: 'sql', safeForm: "execute('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'connection.execute(1)', kind: 'store' },
  ],
  sources: [{ at: 'connection.execute().await.rows[]', kind: 'database', shape: 'object' }],
  secretSlots: [
    { at: '{connect,Client}(0).password', is: 'password', variable: 'DATABASE_PASSWORD' },
  ],
});
