import crypto from 'node:crypto';
import { ipAddress } from '@vercel/functions';
import { type NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { env } from '@/lib/env';
import { authLimiter, tooManyRequests } from '@/lib/rate-limit';
import { createSession } from '@/lib/session';

const otpSchema = z.object({
  email: z.string().email().max(254),
  code: z.string().regex(/^\d{6}$/),
});

export async function POST(req: NextRequest) {
  const { success, reset } = await authLimiter.limit(`otp:${ipAddress(req) ?? 'unknown'}`);
  if (!success) {
    return tooManyRequests(reset);
  }

  const parsed = otpSchema.safeParse(await req.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Wrong or expired code' }, { status: 400 });
  }
  const { email, code } = parsed.data;
  const codeHash = crypto.createHmac('sha256', env.OTP_SECRET).update(code).digest();

  // Every guess counts against this code, wherever it comes from
  const { rows } = await pool.query(
    'UPDATE otp_codes SET attempts = attempts + 1 WHERE email = $1 AND attempts < 5 AND expires_at > now() RETURNING user_id, code_hash',
    [email],
  );
  if (rows.length === 0 || !crypto.timingSafeEqual(rows[0].code_hash, codeHash)) {
    return NextResponse.json({ error: 'Wrong or expired code' }, { status: 401 });
  }

  await pool.query('DELETE FROM otp_codes WHERE email = $1', [email]);
  await createSession(rows[0].user_id);
  return NextResponse.json({ success: true });
}
