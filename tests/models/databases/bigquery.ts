import { BigQuery } from '@google-cloud/bigquery';

const bigquery = new BigQuery();

export async function users(name: string, row: object) {
  const [rows] = await bigquery.query('SELECT * FROM users'); // sink: sql
  await bigquery.createQueryJob({ query: 'SELECT @name', params: { name } }); // sink: sql; sink: store
  await bigquery.dataset('app').query({ query: 'SELECT 1' }); // sink: sql
  await bigquery.dataset('app').table('users').insert([row]); // sink: store
  return rows[0]; // source: database
}
