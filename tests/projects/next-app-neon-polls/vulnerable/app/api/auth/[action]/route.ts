import { Pool } from '@neondatabase/serverless';
import { drizzle } from 'drizzle-orm/neon-serverless';
import { eq, sql } from 'drizzle-orm';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

const members = pgTable('members', { id: serial('id'), email: text('email'), pinHash: text('pin_hash') });
const db = drizzle(new Pool({ connectionString: process.env.DATABASE_URL }));

type Context = { params: Promise<{ action: string }> };

export async function POST(request: Request, { params }: Context) { // ! require-auth-rate-limit
  const { action } = await params;
  const { email, pinHash } = await request.json(); // ! no-unvalidated-input
  if (action === 'register') {
    await db.insert(members).values({ email, pinHash });
    return Response.json({ ok: true });
  }
  const found = await db.select().from(members).where(eq(members.email, email));
  return Response.json({ ok: found[0]?.pinHash === pinHash });
}

export async function GET(request: Request, { params }: Context) {
  const column = new URL(request.url).searchParams.get('by') || 'email';
  const { action } = await params;
  if (action !== 'list') return Response.json([]);
  const list = await db.execute(sql`SELECT id, email FROM members ORDER BY ${sql.raw(column)}`); // ! no-sql-concat
  const own = await db.execute(sql`SELECT id FROM members WHERE email = ${column}`);
  return Response.json({ list: list.rows, own: own.rows });
}
