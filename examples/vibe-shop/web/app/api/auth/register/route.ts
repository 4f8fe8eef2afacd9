import bcrypt from 'bcryptjs';
import { NextResponse } from 'next/server';
import { Pool } from 'pg';
import { z } from 'zod';
import { createSession } from '@/lib/session';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const registerSchema = z.object({
  email: z.string().email(),
  password: z.string().min(12).max(72),
  name: z.string().trim().min(1).max(100),
});

export async function POST(request: Request) { // ! require-auth-rate-limit
  const parsed = registerSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid input', issues: parsed.error.issues }, { status: 400 });
  }

  try {
    const { email, password, name } = parsed.data;
    const passwordHash = await bcrypt.hash(password, 12);
    const { rows } = await pool.query('INSERT INTO users (email, password_hash, name) VALUES ($1, $2, $3) RETURNING id', [
      email,
      passwordHash,
      name,
    ]);
    await createSession(rows[0].id);
    return NextResponse.json({ success: true }, { status: 201 });
  } catch (error) {
    console.error('Registration failed:', error);
    return NextResponse.json({ error: 'Could not create your account' }, { status: 500 });
  }
}
