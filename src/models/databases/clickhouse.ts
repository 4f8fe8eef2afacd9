import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@clickhouse/client', '@clickhouse/client-web'],
  docs: 'https://clickhouse.com/docs/integrations/javascript',
  places: { client: ['createClient()', 'type:ClickHouseClient'] },
  sinks: [
    { at: 'client.query(0).query', kind: 'sql', safeForm: "query({ query: '… = {value: String}', query_params: { value } })" },
    { at: 'client.command(0).query', kind: 'sql', safeForm: "command({ query: '… = {value: String}', query_params: { value } })" },
    { at: 'client.exec(0).query', kind: 'sql', safeForm: "exec({ query: '… = {value: String}', query_params: { value } })" },
    { at: 'client.{query,command,exec}(0).query_params', kind: 'store' },
    { at: 'client.insert(0).values', kind: 'store' },
  ],
  sources: [{ at: 'client.query().await.json().await.data[]', kind: 'database', shape: 'object' }, { at: 'client.query().await.json().await[]', kind: 'database', shape: 'object' }],
  serverOnly: [{ from: ['@clickhouse/client'] }],
  secretSlots: [
    { at: 'createClient(0).password', is: 'password', variable: 'CLICKHOUSE_PASSWORD' },
  ],
});
