import { ipAddress } from '@vercel/functions';
import bcrypt from 'bcryptjs';
import { NextResponse } from 'next/server';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { authLimiter, tooManyRequests } from '@/lib/rate-limit';
import { createSession } from '@/lib/session';

const registerSchema = z.object({
  email: z.string().email().max(254),
  password: z.string().min(12).max(72),
  name: z.string().trim().min(1).max(100),
});

export async function POST(request: Request) {
  const { success, reset } = await authLimiter.limit(`register:${ipAddress(request) ?? 'unknown'}`);
  if (!success) {
    return tooManyRequests(reset);
  }

  const parsed = registerSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid input', issues: parsed.error.issues }, { status: 400 });
  }

  try {
    const { email, password, name } = parsed.data;
    const passwordHash = await bcrypt.hash(password, 12);
    const { rows } = await pool.query(
      'INSERT INTO users (email, password_hash, name) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id',
      [email, passwordHash, name],
    );
    if (!rows[0]) {
      return NextResponse.json({ error: 'This email cannot be used' }, { status: 409 });
    }
    await createSession(rows[0].id);
    return NextResponse.json({ success: true }, { status: 201 });
  } catch (error) {
    console.error('Registration failed:', error);
    return NextResponse.json({ error: 'Could not create your account' }, { status: 500 });
  }
}
