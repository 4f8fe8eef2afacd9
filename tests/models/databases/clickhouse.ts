import { createClient, type ClickHouseClient } from '@clickhouse/client';

const client = createClient();

export async function visits(page: string, row: object) {
  const set = await client.query({ query: 'SELECT * FROM visits WHERE page = {page: String}', query_params: { page }, format: 'JSONEachRow' }); // sink: sql; sink: store
  await client.command({ query: 'OPTIMIZE TABLE visits' }); // sink: sql
  await client.insert({ table: 'visits', values: [row] }); // sink: store
  const rows = await set.json();
  const { data } = await (await client.query({ query: 'SELECT 1' })).json(); // sink: sql
  return [rows[0], // source: database
    data[0]]; // source: database
}

export const inside = (handle: ClickHouseClient) => handle.exec({ query: 'SELECT 2' }); // sink: sql
// file: secrets.ts
import { createClient } from '@clickhouse/client';
export const client = createClient({ url: 'https://db.internal', password: process.env.CLICKHOUSE_PASSWORD }); // secret: password
