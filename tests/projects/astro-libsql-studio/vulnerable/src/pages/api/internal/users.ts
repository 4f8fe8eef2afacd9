import type { APIRoute } from 'astro';
import { db } from '../../../lib/db';

export const GET: APIRoute = async () => { // ! require-route-auth
  const { rows } = await db.execute('SELECT id, email, role FROM users');
  return Response.json(rows);
};

export const DELETE: APIRoute = async ({ url }) => { // ! require-route-auth
  await db.execute(`DELETE FROM users WHERE id = '${url.searchParams.get('id')}'`); // ! no-sql-concat
  return new Response(null, { status: 204 });
};
