import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { pool, withTransaction } from '../db.js';
import { env } from '../env.js';
import { sendMail } from '../services/mailer.js';

const router = Router();

const resetLimiter = rateLimit({
  windowMs: 15 * 60 * 1000,
  limit: 5,
  standardHeaders: true,
  legacyHeaders: false,
});

const forgotSchema = z.object({ email: z.string().email().max(254) });
const resetSchema = z.object({
  token: z.string().length(64),
  password: z.string().min(12).max(72),
});

const hashToken = (token: string) => crypto.createHash('sha256').update(token).digest('hex');

// POST /api/auth/forgot-password - send a reset link
router.post('/forgot-password', resetLimiter, async (req, res) => {
  const { email } = forgotSchema.parse(req.body);

  const token = crypto.randomBytes(32).toString('hex');
  const result = await pool.query('SELECT id FROM users WHERE email = $1', [email]);

  // Don't reveal whether the account exists
  if (result.rows.length > 0) {
    await pool.query(
      "INSERT INTO password_resets (user_id, token_hash, expires_at) VALUES ($1, $2, now() + interval '30 minutes')",
      [result.rows[0].id, hashToken(token)],
    );
    console.log('Sending a reset link to user', result.rows[0].id);
    await sendMail(email, 'Reset your password', `${env.WEB_URL}/reset?token=${token}`);
  }

  res.json({ message: 'If that account exists, an email is on its way' });
});

// POST /api/auth/reset-password - set the new password
router.post('/reset-password', resetLimiter, async (req, res) => {
  const parsed = resetSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Please check your input' });
    return;
  }

  const passwordHash = await bcrypt.hash(parsed.data.password, 12);
  const changed = await withTransaction(async (client) => {
    const reset = await client.query(
      'DELETE FROM password_resets WHERE token_hash = $1 AND expires_at > now() RETURNING user_id',
      [hashToken(parsed.data.token)],
    );
    if (reset.rowCount === 0) return false;
    await client.query('UPDATE users SET password_hash = $1 WHERE id = $2', [passwordHash, reset.rows[0].user_id]);
    return true;
  });

  if (!changed) {
    res.status(400).json({ error: 'This link has expired' });
    return;
  }
  res.json({ success: true });
});

// GET /api/auth/providers - which login buttons to show
router.get('/providers', (_req, res) => {
  res.json({ providers: ['email', 'magic-link'] });
});

export default router;
