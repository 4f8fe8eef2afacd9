import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
import cookieParser from 'cookie-parser';
import cors from 'cors';
import express, { type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import { z } from 'zod';
import { partnerCors, widgetCors } from './middleware/cors.js';
import { notFound } from './middleware/errorHandler.js';
import adminRouter from './routes/admin.js';
import authRouter from './routes/auth.js';
import ordersRouter from './routes/orders.js';
import productsRouter from './routes/products.js';
import reviewsRouter from './routes/reviews.js';
import usersRouter from './routes/users.js';
import webhooksRouter from './routes/webhooks.js';
import { sendMail } from './services/mailer.js';

const app = express();
const PORT = process.env.PORT || 4000;
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// ==================== Middleware ====================

// Enable CORS with cookies so the frontend works from any port / preview URL
app.use(cors({ origin: true, credentials: true })); // ! no-permissive-cors
app.use(express.json());
app.use(cookieParser());

// Prevent magic link spam
const magicLinkLimiter = rateLimit({
  windowMs: 15 * 60 * 1000,
  limit: 5,
  standardHeaders: true,
  legacyHeaders: false,
});

const magicLinkSchema = z.object({ email: z.string().email().max(254) });

function issueToken(user: { id: number; role: string }): string {
  return jwt.sign({ role: user.role }, process.env.JWT_SECRET || 'vibeshop-dev', { subject: String(user.id), expiresIn: '1h' }); // ! no-secret-fallback
}

// ==================== Auth ====================

// Register a new user
app.post('/api/auth/register', async (req, res) => { // ! require-auth-rate-limit
  try {
    const { email, password, name } = req.body; // ! no-unvalidated-input

    // Hash the password before saving
    const passwordHash = await bcrypt.hash(password, 12);
    const result = await pool.query(
      'INSERT INTO users (email, password_hash, name) VALUES ($1, $2, $3) RETURNING id, email, name, role',
      [email, passwordHash, name],
    );

    const user = result.rows[0];
    res.cookie('token', issueToken(user), { httpOnly: true, secure: true, sameSite: 'lax' });
    res.status(201).json({ user });
  } catch (err: any) {
    console.error('Registration failed');
    res.status(500).json({ error: err.message }); // ! no-stack-trace-leak
  }
});

// Login
app.post('/api/auth/login', async (req, res) => { // ! require-auth-rate-limit
  const { email, password } = req.body; // ! no-unvalidated-input (strict)

  // Basic validation
  if (!email || !password) {
    res.status(400).json({ error: 'Email and password are required' });
    return;
  }

  try {
    const result = await pool.query("SELECT id, role, password_hash FROM users WHERE email = '" + email + "'"); // ! no-sql-concat
    const user = result.rows[0];

    if (!user || !(await bcrypt.compare(password, user.password_hash))) {
      res.status(401).json({ error: 'Invalid email or password' });
      return;
    }

    res.cookie('token', issueToken(user), { httpOnly: true, secure: true, sameSite: 'lax' });
    res.json({ success: true });
  } catch {
    res.status(500).json({ error: 'Login failed' });
  }
});

// Passwordless login
app.post('/api/auth/magic-link', magicLinkLimiter, async (req, res) => {
  const parsed = magicLinkSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Please enter a valid email' });
    return;
  }

  const token = crypto.randomBytes(32).toString('hex');
  await pool.query('INSERT INTO magic_links (email, token_hash) VALUES ($1, $2)', [
    parsed.data.email,
    crypto.createHash('sha256').update(token).digest('hex'),
  ]);
  await sendMail(parsed.data.email, 'Your login link', `${process.env.WEB_URL}/magic?token=${token}`);
  res.json({ success: true });
});

// Logout
app.post('/api/auth/logout', (_req, res) => {
  res.clearCookie('token');
  res.json({ success: true });
});

// ==================== Routes ====================

// Health check
app.get('/health', (_req, res) => {
  res.json({ status: 'ok', uptime: process.uptime() });
});

app.use('/api/auth', authRouter);
app.use('/api/products', productsRouter);
app.use('/api/orders', ordersRouter);
app.use('/api/reviews', reviewsRouter);
app.use('/api/users', usersRouter);
app.use('/api/admin', adminRouter);
app.use('/api/webhooks', webhooksRouter);

// Public endpoints for the embedded widget and for partners
app.get('/api/widget/status', widgetCors, (_req, res) => {
  res.json({ open: true });
});
app.get('/api/partner/status', partnerCors, (_req, res) => {
  res.json({ open: true });
});

app.use(notFound);

// Error handling middleware (must be last!)
app.use((err: any, _req: Request, res: Response, _next: NextFunction) => {
  const status = err.status || err.statusCode || 500;
  res.status(status).json({ message: 'Internal Server Error', error: err }); // ! no-stack-trace-leak
});

app.listen(PORT, () => {
  console.log(`🚀 API running on http://localhost:${PORT}`);
});
