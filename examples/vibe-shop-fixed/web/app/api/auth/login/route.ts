import { ipAddress } from '@vercel/functions';
import bcrypt from 'bcryptjs';
import { type NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { authLimiter, tooManyRequests } from '@/lib/rate-limit';
import { createSession } from '@/lib/session';

const loginSchema = z.object({
  email: z.string().email().max(254),
  password: z.string().min(1).max(72),
});

// Compared when the account does not exist, so that both cases take the same time
const unknownUserHash = bcrypt.hashSync(crypto.randomUUID(), 12);

export async function POST(request: NextRequest) {
  const { success, reset } = await authLimiter.limit(`login:${ipAddress(request) ?? 'unknown'}`);
  if (!success) {
    return tooManyRequests(reset);
  }

  const parsed = loginSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Missing credentials' }, { status: 400 });
  }

  try {
    // Get user from database
    const { rows } = await pool.query('SELECT id, password_hash FROM users WHERE email = $1', [parsed.data.email]);
    const user = rows[0];

    const matches = await bcrypt.compare(parsed.data.password, user?.password_hash ?? unknownUserHash);
    if (!user || !matches) {
      return NextResponse.json({ error: 'Invalid credentials' }, { status: 401 });
    }

    await createSession(user.id);
    return NextResponse.json({ success: true });
  } catch (error) {
    console.error('Login error:', error);
    return NextResponse.json({ error: 'Login failed' }, { status: 500 });
  }
}
