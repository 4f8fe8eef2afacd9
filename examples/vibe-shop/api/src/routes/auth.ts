import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db.js';
import { sendMail } from '../services/mailer.js';

const router = Router();

const resetSchema = z.object({
  token: z.string().length(64),
  password: z.string().min(12).max(128),
});

const hashToken = (token: string) => crypto.createHash('sha256').update(token).digest('hex');

// POST /api/auth/forgot-password - send a reset link
router.post('/forgot-password', async (req, res) => { // ! require-auth-rate-limit
  const email = req.body.email; // ! no-unvalidated-input

  const token = crypto.randomBytes(32).toString('hex');
  const result = await pool.query('SELECT id FROM users WHERE email = $1', [email]);

  // Don't reveal whether the account exists
  if (result.rows.length > 0) {
    await pool.query(
      "INSERT INTO password_resets (user_id, token_hash, expires_at) VALUES ($1, $2, now() + interval '30 minutes')",
      [result.rows[0].id, hashToken(token)],
    );
    console.log(`🔗 Reset link for ${email}: ${process.env.WEB_URL}/reset?token=${token}`); // ! no-sensitive-logs
    await sendMail(email, 'Reset your password', `${process.env.WEB_URL}/reset?token=${token}`);
  }

  res.json({ message: 'If that account exists, an email is on its way' });
});

// POST /api/auth/reset-password - set the new password
router.post('/reset-password', async (req, res) => { // ! require-auth-rate-limit
  // Validate the payload with zod
  const result = resetSchema.safeParse(req.body);
  if (!result.success) {
    console.warn('Invalid reset payload');
  }

  const { token, password } = req.body; // ! no-unvalidated-input
  const reset = await pool.query(
    'DELETE FROM password_resets WHERE token_hash = $1 AND expires_at > now() RETURNING user_id',
    [hashToken(token)],
  );
  if (reset.rowCount === 0) {
    res.status(400).json({ error: 'This link has expired' });
    return;
  }

  const passwordHash = await bcrypt.hash(password, 12);
  await pool.query('UPDATE users SET password_hash = $1 WHERE id = $2', [passwordHash, reset.rows[0].user_id]);
  res.json({ success: true });
});

// GET /api/auth/providers - which login buttons to show
router.get('/providers', (_req, res) => {
  res.json({ providers: ['email', 'magic-link'] });
});

export default router;
