import { neon } from '@neondatabase/serverless';
import { sql as vercelSql } from '@vercel/postgres';
import type { NextRequest } from 'next/server';
import * as s from 'superstruct';

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
  const { question, ...rest } = s.create(await request.json(), Poll);
  try {
    const [poll] = await sql`INSERT INTO polls (question, settings) VALUES (${question}, ${JSON.stringify(rest)}) RETURNING id`;
    return Response.json(poll, { headers: CORS });
  } catch (error) {
    const detail = error instanceof Error ? error.stack : 'unknown';
    console.error(detail);
    return new Response('Could not save the poll', { status: 500 });
  }
};

export async function PUT(request: NextRequest) {
  const id = request.nextUrl.searchParams.get('id');
  if (id === null || !/^\d{1,9}$/.test(id)) return new Response(null, { status: 400 });
  await vercelSql`UPDATE polls SET closed = true WHERE id = ${id}`;
  return new Response(null, { status: 204 });
}
