import type { APIRoute } from 'astro';
import { db } from '../../../lib/db';

export const GET: APIRoute = async () => {
  const { rows } = await db.execute('SELECT id, email, role FROM users');
  return Response.json(rows);
};

export const DELETE: APIRoute = async ({ url }) => {
  await db.execute({ sql: 'DELETE FROM users WHERE id = ?', args: [String(url.searchParams.get('id'))] });
  return new Response(null, { status: 204 });
};
