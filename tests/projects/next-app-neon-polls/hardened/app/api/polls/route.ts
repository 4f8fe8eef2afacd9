import { neon } from '@neondatabase/serverless';
import { sql as vercelSql } from '@vercel/postgres';
import type { NextRequest } from 'next/server';
import * as s from 'superstruct';
import { getSession } from '../../../lib/session';

const sql = neon(process.env.DATABASE_URL!);

const CORS = {
  'Access-Control-Allow-Origin': 'https://polls.example.com',
  'Access-Control-Allow-Credentials': 'true',
};

const Poll = s.object({ question: s.size(s.string(), 1, 300), multiple: s.boolean() });

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const tag = searchParams.get('tag');
  const where = tag ? 'WHERE tag = $1' : '';
  const polls = await sql.query('SELECT id, question FROM polls ' + where + ' LIMIT 50', tag ? [tag] : []);
  return Response.json(polls, { headers: CORS });
}

export const POST = async (request: NextRequest) => {
  const { memberId } = await getSession();
  if (!memberId) return new Response('Please log in', { status: 401 });
  const { question, ...rest } = s.create(await request.json(), Poll);
  try {
    const [poll] = await sql`INSERT INTO polls (question, settings, owner_id) VALUES (${question}, ${JSON.stringify(rest)}, ${memberId}) RETURNING id`;
    return Response.json(poll, { headers: CORS });
  } catch (error) {
    const detail = error instanceof Error ? error.stack : 'unknown';
    console.error(detail);
    return new Response('Could not save the poll', { status: 500 });
  }
};

export async function PUT(request: NextRequest) {
  const { memberId } = await getSession();
  if (!memberId) return new Response('Please log in', { status: 401 });
  const id = request.nextUrl.searchParams.get('id');
  if (id === null || !/^\d{1,9}$/.test(id)) return new Response(null, { status: 400 });
  await vercelSql`UPDATE polls SET closed = true WHERE id = ${id} AND owner_id = ${memberId}`;
  return new Response(null, { status: 204 });
}
