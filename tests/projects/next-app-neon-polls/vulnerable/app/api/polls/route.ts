import { neon } from '@neondatabase/serverless';
import { sql as vercelSql } from '@vercel/postgres';
import type { NextRequest } from 'next/server';

const sql = neon(process.env.DATABASE_URL!);

const CORS = {
  'Access-Control-Allow-Origin': '*', // ! no-permissive-cors
  'Access-Control-Allow-Credentials': 'true',
};

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const tag = searchParams.get('tag');
  const where = tag ? `WHERE tag = '${tag}'` : '';
  const polls = await sql.query('SELECT id, question FROM polls ' + where + ' LIMIT 50'); // ! no-sql-concat
  return Response.json(polls, { headers: CORS });
}

export const POST = async (request: NextRequest) => { // ! require-route-auth (strict)
  const { question, ...rest } = await request.json(); // ! no-unvalidated-input
  try {
    const [poll] = await sql`INSERT INTO polls (question, settings) VALUES (${question}, ${JSON.stringify(rest)}) RETURNING id`;
    return Response.json(poll, { headers: CORS });
  } catch (error) {
    const detail = error instanceof Error ? error.stack : 'unknown';
    return new Response(detail, { status: 500 }); // ! no-stack-trace-leak
  }
};

export async function PUT(request: NextRequest) { // ! require-route-auth (strict)
  const id = request.nextUrl.searchParams.get('id'); // MISSING no-unvalidated-input: limits.md, query strings are not followed into writes yet
  await vercelSql`UPDATE polls SET closed = true WHERE id = ${id}`;
  return new Response(null, { status: 204 });
}
