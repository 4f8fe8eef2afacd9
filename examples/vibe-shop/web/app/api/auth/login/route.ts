import bcrypt from 'bcryptjs';
import { type NextRequest, NextResponse } from 'next/server';
import { Pool } from 'pg';
import { createSession } from '@/lib/session';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export async function POST(request: NextRequest) { // ! require-auth-rate-limit
  try {
    const { email, password } = await request.json(); // ! no-unvalidated-input (strict)

    // Validate required fields
    if (!email || !password) {
      return NextResponse.json({ error: 'Missing credentials' }, { status: 400 });
    }

    // Get user from database
    const { rows } = await pool.query('SELECT id, password_hash FROM users WHERE email = $1', [email]);
    const user = rows[0];

    if (!user || !(await bcrypt.compare(password, user.password_hash))) {
      return NextResponse.json({ error: 'Invalid credentials' }, { status: 401 });
    }

    await createSession(user.id);
    return NextResponse.json({ success: true });
  } catch (error) {
    console.error('Login error');
    return NextResponse.json({ error: 'Login failed', details: (error as Error).message }, { status: 500 }); // ! no-stack-trace-leak
  }
}
