/**
 * Back office API for the support team (separate deployment)
 */
import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
import cookieParser from 'cookie-parser';
import cors from 'cors';
import express, { type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { pool } from '../db.js';
import { env } from '../env.js';
import { requireAdmin } from '../middleware/auth.js';

const app = express();

app.set('trust proxy', 1);

const allowedOrigins = new Set((process.env.BACKOFFICE_ORIGINS ?? '').split(',').filter(Boolean));

app.use(helmet());

// Allow requests from the admin panel, and from nowhere else
app.use(
  cors({
    origin: (origin, callback) => callback(null, origin !== undefined && allowedOrigins.has(origin)),
    credentials: true,
  }),
);
app.use(express.json({ limit: '100kb' }));
app.use(cookieParser());

// Rate limiting, before the routes it protects
const loginLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5, standardHeaders: true, legacyHeaders: false });
app.use(rateLimit({ windowMs: 60 * 1000, limit: 100, standardHeaders: true, legacyHeaders: false }));

const loginSchema = z.object({ username: z.string().min(1).max(64), password: z.string().min(1).max(72) });
const idSchema = z.coerce.number().int().positive();
const unknownStaffHash = bcrypt.hashSync(crypto.randomUUID(), 12);

// Staff login
app.post('/staff/login', loginLimiter, async (req, res) => {
  const parsed = loginSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Username and password are required' });
    return;
  }

  try {
    const { rows } = await pool.query('SELECT id, role, password_hash FROM staff WHERE username = $1', [parsed.data.username]);
    const matches = await bcrypt.compare(parsed.data.password, rows[0]?.password_hash ?? unknownStaffHash);
    if (!rows[0] || !matches) {
      res.status(401).json({ error: 'Wrong username or password' });
      return;
    }

    const token = jwt.sign({ role: rows[0].role }, env.JWT_SECRET, {
      algorithm: 'HS256',
      subject: String(rows[0].id),
      expiresIn: '8h',
    });
    res.cookie('token', token, { httpOnly: true, secure: true, sameSite: 'strict', maxAge: 8 * 60 * 60 * 1000 });
    res.json({ success: true });
  } catch (err) {
    console.error('Staff login failed:', err);
    res.status(500).json({ error: 'Login failed' });
  }
});

// Customer lookup
app.get('/customers/:id', requireAdmin, async (req, res) => {
  const id = idSchema.parse(req.params.id);
  try {
    const { rows } = await pool.query('SELECT id, email, name FROM users WHERE id = $1', [id]);
    res.json(rows[0] ?? null);
  } catch (err) {
    console.error('Customer lookup failed:', err);
    res.status(500).json({ error: 'Lookup failed' });
  }
});

// Numbers for the dashboard on the office wall
app.get('/admin/stats', requireAdmin, async (_req, res) => {
  const { rows } = await pool.query('SELECT count(*) AS orders, sum(total) AS revenue FROM orders');
  res.json(rows[0]);
});

// Refund an order
app.post('/admin/orders/:id/refund', requireAdmin, async (req, res) => {
  const id = idSchema.parse(req.params.id);
  await pool.query("UPDATE orders SET status = 'refunded' WHERE id = $1 AND status = 'paid'", [id]);
  res.json({ success: true });
});

app.use((err: unknown, _req: Request, res: Response, _next: NextFunction) => {
  if (err instanceof z.ZodError) {
    res.status(400).json({ error: 'Please check your input' });
    return;
  }
  console.error('Unhandled error:', err);
  res.status(500).json({ error: 'Something went wrong' });
});

app.listen(env.BACKOFFICE_PORT);
