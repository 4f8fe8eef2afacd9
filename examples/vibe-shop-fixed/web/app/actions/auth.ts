'use server';

import crypto from 'node:crypto';
import { ipAddress } from '@vercel/functions';
import bcrypt from 'bcryptjs';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { authLimiter } from '@/lib/rate-limit';
import { createSession } from '@/lib/session';

const loginSchema = z.object({
  email: z.string().email().max(254),
  password: z.string().min(1).max(72),
});
const emailSchema = z.string().email().max(254);

interface FormState {
  error: string;
}

// Compared when the account does not exist, so that both cases take the same time
const unknownUserHash = bcrypt.hashSync(crypto.randomUUID(), 12);

// Sign in with email and password
export async function loginAction(_prev: FormState, formData: FormData): Promise<FormState> {
  const { success } = await authLimiter.limit(`login:${ipAddress(await headers()) ?? 'unknown'}`);
  if (!success) {
    return { error: 'Too many attempts, please try again later' };
  }

  const parsed = loginSchema.safeParse({ email: formData.get('email'), password: formData.get('password') });
  if (!parsed.success) {
    return { error: 'Invalid email or password' };
  }

  const { rows } = await pool.query('SELECT id, password_hash FROM users WHERE email = $1', [parsed.data.email]);
  const user = rows[0];
  const matches = await bcrypt.compare(parsed.data.password, user?.password_hash ?? unknownUserHash);
  if (!user || !matches) {
    return { error: 'Invalid email or password' };
  }

  await createSession(user.id);
  redirect('/account');
}

// Request a password reset link
export async function forgotPasswordAction(_prev: FormState, formData: FormData): Promise<FormState> {
  const { success } = await authLimiter.limit(`forgot:${ipAddress(await headers()) ?? 'unknown'}`);
  if (!success) {
    return { error: 'Too many attempts, please try again later' };
  }

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
    console.error('Could not store a password reset:', err);
    return { error: 'Something went wrong, please try again' };
  }
}
