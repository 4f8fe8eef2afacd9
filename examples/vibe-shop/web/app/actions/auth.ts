'use server';

import crypto from 'node:crypto';
import bcrypt from 'bcryptjs';
import { redirect } from 'next/navigation';
import { Pool } from 'pg';
import { z } from 'zod';
import { createSession } from '@/lib/session';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const emailSchema = z.string().email().max(254);

interface FormState {
  error: string;
}

// Sign in with email and password
export async function loginAction(_prev: FormState, formData: FormData): Promise<FormState> { // ! require-auth-rate-limit
  const email = formData.get('email') as string; // ! no-unvalidated-input
  const password = formData.get('password') as string;

  const { rows } = await pool.query('SELECT id, password_hash FROM users WHERE email = $1', [email]);
  const user = rows[0];
  if (!user || !(await bcrypt.compare(password, user.password_hash))) {
    return { error: 'Invalid email or password' };
  }

  await createSession(user.id);
  redirect('/account');
}

// Request a password reset link
export async function forgotPasswordAction(_prev: FormState, formData: FormData): Promise<FormState> { // ! require-auth-rate-limit
  const email = emailSchema.safeParse(formData.get('email'));
  if (!email.success) {
    return { error: 'Please enter a valid email' };
  }

  try {
    const token = crypto.randomBytes(32).toString('hex');
    const tokenHash = crypto.createHash('sha256').update(token).digest('hex');
    await pool.query('INSERT INTO password_resets (email, token_hash) VALUES ($1, $2)', [email.data, tokenHash]);
    return { error: '' };
  } catch (err) {
    return { error: `Database error: ${err}` }; // ! no-stack-trace-leak
  }
}
