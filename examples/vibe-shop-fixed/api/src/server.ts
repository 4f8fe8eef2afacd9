import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
import cookieParser from 'cookie-parser';
import cors from 'cors';
import express, { type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { findUserByEmail, pool } from './db.js';
import { env } from './env.js';
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

// One proxy in front of us: its address entry is the one to trust
app.set('trust proxy', 1);

// ==================== Middleware ====================

const allowedOrigins = (process.env.CORS_ORIGINS ?? '').split(',').filter(Boolean);

app.use(helmet());
app.use(['/api/auth', '/api/products', '/api/orders', '/api/reviews', '/api/users', '/api/admin'], cors({ origin: allowedOrigins, credentials: true }));
// Before the JSON parser: a signature is checked over the bytes as they came
app.use('/api/webhooks', webhooksRouter);
app.use(express.json({ limit: '100kb' }));
app.use(cookieParser());

// General quota for the whole API
app.use('/api', rateLimit({ windowMs: 60 * 1000, limit: 100, standardHeaders: true, legacyHeaders: false }));

// Whoever guesses passwords, links or accounts gets 5 attempts
const authLimiter = rateLimit({
  windowMs: 15 * 60 * 1000,
  limit: 5,
  standardHeaders: true,
  legacyHeaders: false,
  message: { error: 'Too many attempts, please try again later' },
});

const registerSchema = z.object({
  email: z.string().email().max(254),
  password: z.string().min(12).max(72),
  name: z.string().trim().min(1).max(100),
});
const loginSchema = z.object({ email: z.string().email().max(254), password: z.string().min(1).max(72) });
const magicLinkSchema = z.object({ email: z.string().email().max(254) });

// Compared when the account does not exist, so that both cases take the same time
const unknownUserHash = bcrypt.hashSync(crypto.randomUUID(), 12);

function issueToken(user: { id: number; role: string }): string {
  return jwt.sign({ role: user.role }, env.JWT_SECRET, { algorithm: 'HS256', subject: String(user.id), expiresIn: '1h' });
}

function setSession(res: Response, user: { id: number; role: string }): void {
  res.cookie('token', issueToken(user), {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 60 * 60 * 1000,
  });
}

// ==================== Auth ====================

// Register a new user
app.post('/api/auth/register', authLimiter, async (req, res) => {
  const parsed = registerSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Please check your input' });
    return;
  }

  try {
    const { email, password, name } = parsed.data;
    const passwordHash = await bcrypt.hash(password, 12);
    const result = await pool.query(
      'INSERT INTO users (email, password_hash, name) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id, role',
      [email, passwordHash, name],
    );
    const user = result.rows[0];
    if (!user) {
      res.status(409).json({ error: 'This email cannot be used' });
      return;
    }

    setSession(res, user);
    res.status(201).json({ success: true });
  } catch (err) {
    console.error('Registration failed:', err);
    res.status(500).json({ error: 'Could not create your account' });
  }
});

// Login
app.post('/api/auth/login', authLimiter, async (req, res) => {
  const parsed = loginSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Email and password are required' });
    return;
  }

  try {
    const user = await findUserByEmail(parsed.data.email);
    const matches = await bcrypt.compare(parsed.data.password, user?.password_hash ?? unknownUserHash);
    if (!user || !matches) {
      res.status(401).json({ error: 'Invalid email or password' });
      return;
    }

    setSession(res, user);
    res.json({ success: true });
  } catch (err) {
    console.error('Login failed:', err);
    res.status(500).json({ error: 'Login failed' });
  }
});

// Passwordless login
app.post('/api/auth/magic-link', authLimiter, async (req, res) => {
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
  await sendMail(parsed.data.email, 'Your login link', `${env.WEB_URL}/magic?token=${token}`);
  res.json({ success: true });
});

// Logout
app.post('/api/auth/logout', (_req, res) => {
  res.clearCookie('token', { httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
  res.json({ success: true });
});

// ==================== Routes ====================

// Health check
app.get('/health', (_req, res) => {
  res.json({ status: 'ok' });
});

app.use('/api/auth', authRouter);
app.use('/api/products', productsRouter);
app.use('/api/orders', ordersRouter);
app.use('/api/reviews', reviewsRouter);
app.use('/api/users', usersRouter);
app.use('/api/admin', adminRouter);

// Public endpoints for the embedded widget and for partners
app.get('/api/widget/status', widgetCors, (_req, res) => {
  res.json({ open: true });
});
app.get('/api/partner/status', partnerCors, (_req, res) => {
  res.json({ open: true });
});

app.use(notFound);

// Error handling middleware (must be last!)
app.use((err: unknown, _req: Request, res: Response, next: NextFunction) => {
  if (res.headersSent) {
    next(err);
    return;
  }
  if (err instanceof z.ZodError) {
    res.status(400).json({ error: 'Please check your input' });
    return;
  }
  console.error('Unhandled error:', err);
  res.status(500).json({ error: 'Internal Server Error' });
});

app.listen(env.PORT, () => {
  console.log(`API running on port ${env.PORT}`);
});
