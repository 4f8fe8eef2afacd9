import { type NextRequest, NextResponse } from 'next/server';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// CORS headers so the search box can be embedded on the blog
function corsHeaders(request: NextRequest): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': request.headers.get('origin') ?? '*', // ! no-permissive-cors
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}

export async function OPTIONS(request: NextRequest) {
  return new NextResponse(null, { status: 204, headers: corsHeaders(request) });
}

export async function GET(request: NextRequest) {
  try {
    const { searchParams } = new URL(request.url);
    const q = searchParams.get('q') ?? '';
    const page = Number(searchParams.get('page') ?? 1) || 1;

    const conditions = ['published = true'];
    if (q) conditions.push(`(name ILIKE '%${q}%' OR description ILIKE '%${q}%')`);

    const text = `SELECT id, name, price FROM products WHERE ${conditions.join(' AND ')} LIMIT 20 OFFSET ${(page - 1) * 20}`;
    const { rows } = await pool.query(text); // ! no-sql-concat
    return NextResponse.json({ results: rows }, { headers: corsHeaders(request) });
  } catch (err: any) {
    return NextResponse.json({ error: err.message, stack: err.stack }, { status: 500 }); // ! no-stack-trace-leak
  }
}
