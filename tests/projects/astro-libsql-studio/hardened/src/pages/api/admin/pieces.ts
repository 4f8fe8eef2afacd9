import type { APIRoute } from 'astro';
import { db } from '../../../lib/db';

export const GET: APIRoute = async () => {
  const { rows } = await db.execute('SELECT * FROM pieces ORDER BY id DESC LIMIT 500');
  return Response.json(rows);
};
