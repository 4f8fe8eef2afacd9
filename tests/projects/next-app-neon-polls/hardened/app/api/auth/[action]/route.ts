import { Pool } from '@neondatabase/serverless';
import { checkRateLimit } from '@vercel/firewall';
import { type } from 'arktype';
import { drizzle } from 'drizzle-orm/neon-serverless';
import { eq, sql } from 'drizzle-orm';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';
import { getSession } from '../../../../lib/session';

const members = pgTable('members', { id: serial('id'), email: text('email'), pinHash: text('pin_hash') });
const db = drizzle(new Pool({ connectionString: process.env.DATABASE_URL }));

type Context = { params: Promise<{ action: string }> };

const Credentials = type({ email: 'string.email', pinHash: 'string == 64' });

export async function POST(request: Request, { params }: Context) {
  const { rateLimited } = await checkRateLimit('members-auth', { request });
  if (rateLimited) return Response.json({ error: 'Too many attempts' }, { status: 429, headers: { 'Retry-After': '900' } });
  const { action } = await params;
  const credentials = Credentials(await request.json());
  if (credentials instanceof type.errors) return Response.json({ error: credentials.summary }, { status: 400 });
  const { email, pinHash } = credentials;
  if (action === 'register') {
    await db.insert(members).values({ email, pinHash });
    return Response.json({ ok: true });
  }
  const found = await db.select().from(members).where(eq(members.email, email));
  if (found[0]?.pinHash !== pinHash) return Response.json({ ok: false }, { status: 401 });
  const session = await getSession();
  session.memberId = found[0].id;
  await session.save();
  return Response.json({ ok: true });
}

export async function GET(request: Request, { params }: Context) {
  const column = new URL(request.url).searchParams.get('by') === 'id' ? 'id' : 'email';
  const { action } = await params;
  if (action !== 'list') return Response.json([]);
  const list = await db.execute(sql`SELECT id, email FROM members ORDER BY ${sql.raw(column)}`);
  const own = await db.execute(sql`SELECT id FROM members WHERE email = ${column}`);
  return Response.json({ list: list.rows, own: own.rows });
}
