/**
 * OTP microservice - runs as its own process so it can be scaled independently
 */
import crypto from 'node:crypto';
import cors from 'cors';
import express, { type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { z } from 'zod';
import { pool } from '../db.js';
import { env } from '../env.js';
import { sendMail } from './mailer.js';

const app = express();

app.set('trust proxy', 1);

const allowedOrigins = (process.env.CORS_ORIGINS ?? '').split(',').filter(Boolean);

app.use(helmet());
app.use(cors({ origin: allowedOrigins }));
app.use(express.json({ limit: '10kb' }));

// 5 codes and 5 guesses per quarter of an hour
const sendLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5, standardHeaders: true, legacyHeaders: false });
const verifyLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5, standardHeaders: true, legacyHeaders: false });

const sendSchema = z.object({ email: z.string().email().max(254) });
const phoneSchema = z.object({ phone: z.string().regex(/^\+[0-9]{6,20}$/), code: z.string().regex(/^\d{6}$/) });
const verifySchema = z.object({ email: z.string().email().max(254), code: z.string().regex(/^\d{6}$/) });

// Six digits are quickly tried out, so the stored value is keyed
const hashCode = (code: string) => crypto.createHmac('sha256', env.OTP_SECRET).update(code).digest();

async function createCode(email: string): Promise<void> {
  const code = crypto.randomInt(100_000, 1_000_000).toString();
  await pool.query(
    `INSERT INTO otp_codes (email, code_hash, attempts, expires_at) VALUES ($1, $2, 0, now() + interval '10 minutes')
     ON CONFLICT (email) DO UPDATE SET code_hash = EXCLUDED.code_hash, attempts = 0, expires_at = EXCLUDED.expires_at`,
    [email, hashCode(code)],
  );
  await sendMail(email, 'Your VibeShop code', `Your code is ${code}`);
}

// Send a one-time code
app.post('/otp/send', sendLimiter, async (req, res) => {
  const parsed = sendSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Please enter a valid email' });
    return;
  }
  try {
    await createCode(parsed.data.email);
    res.json({ sent: true });
  } catch (e) {
    console.error('Could not send a code:', e);
    res.status(500).json({ error: 'Could not send the code' });
  }
});

// Verify the code
app.post('/otp/verify', verifyLimiter, async (req, res) => {
  const parsed = verifySchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Email and code are required' });
    return;
  }
  const { email, code } = parsed.data;

  // Every guess counts against this code, wherever it comes from
  const { rows } = await pool.query(
    'UPDATE otp_codes SET attempts = attempts + 1 WHERE email = $1 AND attempts < 5 AND expires_at > now() RETURNING id, code_hash',
    [email],
  );
  const verified = rows.length === 1 && crypto.timingSafeEqual(rows[0].code_hash, hashCode(code));
  if (verified) {
    await pool.query('DELETE FROM otp_codes WHERE id = $1', [rows[0].id]);
  }
  res.status(verified ? 200 : 401).json({ verified });
});

// Verify the code that went to a phone
app.post('/otp/verify-sms', verifyLimiter, async (req, res) => {
  const parsed = phoneSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Phone and code are required' });
    return;
  }
  const { phone, code } = parsed.data;

  const { rows } = await pool.query(
    'UPDATE otp_codes SET attempts = attempts + 1 WHERE phone = $1 AND attempts < 5 AND expires_at > now() RETURNING id, code_hash',
    [phone],
  );
  const verified = rows.length === 1 && crypto.timingSafeEqual(rows[0].code_hash, hashCode(code));
  if (verified) {
    await pool.query('DELETE FROM otp_codes WHERE id = $1', [rows[0].id]);
  }
  res.status(verified ? 200 : 401).json({ verified });
});

// Resend the code
app.post('/otp/resend', sendLimiter, async (req, res) => {
  const { email } = sendSchema.parse(req.body);
  await createCode(email);
  res.json({ sent: true });
});

app.use((err: unknown, _req: Request, res: Response, _next: NextFunction) => {
  if (err instanceof z.ZodError) {
    res.status(400).json({ error: 'Please check your input' });
    return;
  }
  console.error('Unhandled error:', err);
  res.status(500).json({ error: 'Something went wrong' });
});

app.listen(env.OTP_PORT, () => {
  console.log('OTP service ready');
});
