import { type NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';
import { pool } from '@/lib/db';

const ALLOWED_ORIGINS = (process.env.CORS_ORIGINS ?? '').split(',').filter(Boolean);

const searchSchema = z.object({
  q: z.string().trim().max(100).default(''),
  page: z.coerce.number().int().min(1).max(100).default(1),
});

// CORS headers so the search box can be embedded on the blog
function corsHeaders(request: NextRequest): Record<string, string> {
  const origin = request.headers.get('origin');
  if (!origin || !ALLOWED_ORIGINS.includes(origin)) {
    return { Vary: 'Origin' };
  }
  return { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}

// % and _ are wildcards in a LIKE pattern
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

export async function OPTIONS(request: NextRequest) {
  return new NextResponse(null, { status: 204, headers: corsHeaders(request) });
}

export async function GET(request: NextRequest) {
  const { searchParams } = new URL(request.url);
  const parsed = searchSchema.safeParse(Object.fromEntries(searchParams));
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid search' }, { status: 400, headers: corsHeaders(request) });
  }
  const { q, page } = parsed.data;

  try {
    const conditions = ['published = true'];
    if (q) conditions.push('(name ILIKE $2 OR description ILIKE $2)');

    const text = `SELECT id, name, price FROM products WHERE ${conditions.join(' AND ')} LIMIT 20 OFFSET $1`;
    const { rows } = await pool.query(text, q ? [(page - 1) * 20, `%${escapeLike(q)}%`] : [(page - 1) * 20]);
    return NextResponse.json({ results: rows }, { headers: corsHeaders(request) });
  } catch (err) {
    console.error('Search failed:', err);
    return NextResponse.json({ error: 'Search failed' }, { status: 500 });
  }
}
