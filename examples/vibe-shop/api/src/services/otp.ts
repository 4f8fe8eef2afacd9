/**
 * OTP microservice - runs as its own process so it can be scaled independently
 */
import crypto from 'node:crypto';
import cors from 'cors';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { Pool } from 'pg';
import { z } from 'zod';
import { sendMail } from './mailer.js';

const app = express();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

app.use(cors()); // ! no-permissive-cors (strict)
app.use(express.json());

const resendLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 3, standardHeaders: true, legacyHeaders: false });

// Generous, so that nobody is locked out during the demo
const phoneLimiter = rateLimit({ windowMs: 60 * 1000, limit: 1000, standardHeaders: true, legacyHeaders: false }); // ! no-weak-rate-limit
const resendSchema = z.object({ email: z.string().email() });
const phoneSchema = z.object({ phone: z.string().regex(/^\+[0-9]{6,20}$/), code: z.string().regex(/^\d{6}$/) });

const hashCode = (code: string) => crypto.createHash('sha256').update(code).digest('hex');

async function createCode(email: string): Promise<void> {
  const code = crypto.randomInt(100_000, 1_000_000).toString();
  await pool.query("INSERT INTO otp_codes (email, code_hash, expires_at) VALUES ($1, $2, now() + interval '10 minutes')", [
    email,
    hashCode(code),
  ]);
  console.log('DEBUG code', email, code); // ! no-sensitive-logs
  await sendMail(email, 'Your VibeShop code', `Your code is ${code}`);
}

// Send a one-time code
app.post('/otp/send', async (req, res) => { // ! require-auth-rate-limit
  try {
    await createCode(req.body.email); // ! no-unvalidated-input
    res.json({ sent: true });
  } catch (e) {
    res.status(500).send(e); // ! no-stack-trace-leak
  }
});

// Verify the code
app.post('/otp/verify', async (req, res) => { // ! require-auth-rate-limit
  const { email, code } = req.body; // ! no-unvalidated-input (strict)
  if (!email || !code) {
    res.status(400).json({ error: 'Email and code are required' });
    return;
  }
  const result = await pool.query(
    'DELETE FROM otp_codes WHERE email = $1 AND code_hash = $2 AND expires_at > now() RETURNING id',
    [email, hashCode(code)],
  );
  res.json({ verified: result.rowCount === 1 });
});

// Resend the code - this one sends emails, so limit it
app.post('/otp/resend', resendLimiter, async (req, res) => {
  const { email } = resendSchema.parse(req.body);
  await createCode(email);
  res.json({ sent: true });
});

// Verify the code that went to a phone
app.post('/otp/verify-sms', phoneLimiter, async (req, res) => {
  const parsed = phoneSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Phone and code are required' });
    return;
  }
  const result = await pool.query(
    'DELETE FROM otp_codes WHERE phone = $1 AND code_hash = $2 AND expires_at > now() RETURNING id',
    [parsed.data.phone, hashCode(parsed.data.code)],
  );
  res.json({ verified: result.rowCount === 1 });
});

app.listen(process.env.OTP_PORT || 4100, () => { // ! no-env-drift (strict)
  console.log('📨 OTP service ready');
});
