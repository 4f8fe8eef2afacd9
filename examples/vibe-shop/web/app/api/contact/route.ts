import { NextResponse } from 'next/server';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// Save a message from the contact form
export async function POST(request: Request) {
  try {
    const data = await request.json(); // ! no-unvalidated-input
    await pool.query('INSERT INTO messages (payload) VALUES ($1)', [data]);
    return NextResponse.json({ success: true });
  } catch (error) {
    return NextResponse.json({ success: false, error: JSON.stringify(error) }, { status: 500 }); // ! no-stack-trace-leak
  }
}
