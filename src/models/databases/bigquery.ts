import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@google-cloud/bigquery'],
  docs: 'https://cloud.google.com/bigquery/docs/parameterized-queries',
  places: {
    client: ['BigQuery#', 'default#', 'client.dataset()', 'client.dataset().table()'],
    call: ['client.{query,createQueryJob,createQueryStream}'],
  },
  sinks: [
    { at: 'call(0)', kind: 'sql', safeForm: "query({ query: '… = @value', params: { value } })" },
    { at: 'call(0).query', kind: 'sql', safeForm: "query({ query: '… = @value', params: { value } })" },
    { at: 'call(0).params', kind: 'store' },
    { at: 'client.insert(0)', kind: 'store' },
  ],
  sources: [{ at: 'client.query().await.0[]', kind: 'database', shape: 'object' }],
  serverOnly: [{}],
});
