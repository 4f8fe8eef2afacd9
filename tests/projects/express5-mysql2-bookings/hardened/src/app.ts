import express, { type NextFunction, type Request, type Response } from 'express';
import argon2 from 'argon2';
import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';
import * as v from 'valibot';
import { rateLimit } from 'express-rate-limit';
import { BookingRepository } from './booking-repository.js';
import { requireGuest } from './require-guest.js';

const RegisterBody = v.object({
  email: v.pipe(v.string(), v.email()),
  password: v.pipe(v.string(), v.minLength(12)),
  fullName: v.pipe(v.string(), v.maxLength(100)),
});
const Changes = v.object({
  starts_at: v.pipe(v.string(), v.isoDateTime()),
  ends_at: v.pipe(v.string(), v.isoDateTime()),
});

const pool = mysql.createPool(process.env.MYSQL_URL!);
const bookings = new BookingRepository(pool);
const app = express();
const TRUSTED = new Set(['https://book.example.com']);

app.use(express.json({ limit: '100kb' }));

app.use((req: Request, res: Response, next: NextFunction) => {
  const origin = req.headers.origin;
  if (origin && TRUSTED.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Vary', 'Origin');
  }
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE');
  if (req.method === 'OPTIONS') return res.sendStatus(204);
  next();
});

app.use('/auth', rateLimit({ windowMs: 15 * 60_000, limit: 5, standardHeaders: 'draft-8' }));

const asyncHandler =
  (fn: (req: Request, res: Response, next: NextFunction) => Promise<unknown>) =>
  (req: Request, res: Response, next: NextFunction) =>
    fn(req, res, next).catch(next);

app.post('/auth/signup', asyncHandler(async (req, res) => {
  const body = v.parse(RegisterBody, req.body);
  const id = randomUUID();
  await pool.execute('INSERT INTO users (id, email, full_name, password) VALUES (?, ?, ?, ?)', [
    id,
    body.email,
    body.fullName,
    await argon2.hash(body.password),
  ]);
  res.status(201).json({ id });
}));

app.post('/auth/forgot-password', asyncHandler(async (req, res) => {
  const result = v.safeParse(v.object({ email: v.pipe(v.string(), v.email()) }), req.body);
  if (!result.success) return res.sendStatus(400);
  const [rows] = await pool.query(`SELECT id FROM users WHERE email = ?`, [result.output.email]);
  console.log('reset requested', Array.isArray(rows) ? rows.length : 0);
  res.json({ message: 'If the account exists, a mail is on its way.' });
}));

const SORTS: Record<string, string> = { price: 'price', name: 'name' };

app.get('/rooms', asyncHandler(async (req, res) => {
  const direction = req.query.dir === 'desc' ? 'DESC' : 'ASC';
  const orderBy = SORTS[String(req.query.sort)] ?? 'name';
  const [rows] = await pool.query(`SELECT id, name, price FROM rooms ORDER BY ${orderBy} ${direction}`);
  res.json(rows);
}));

app.get('/rooms/free', asyncHandler(async (req, res) => {
  const from = req.query.from;
  const to = req.query.to;
  const text = ['SELECT * FROM rooms WHERE id NOT IN (SELECT room_id FROM bookings WHERE', 'starts_at < ?', 'AND', 'ends_at > ?)'].join(' ');
  const [rows] = await pool.execute(text, [String(to), String(from)]);
  res.json(rows);
}));

app.get('/rooms/:id/bookings', requireGuest, asyncHandler(async (req, res) => {
  res.json(await bookings.forRoom(req.params.id as string, res.locals.guestId, Number.parseInt(String(req.query.page), 10) || 0));
}));

app.patch('/bookings/:id', requireGuest, asyncHandler(async (req, res) => {
  const changed = await bookings.update(req.params.id as string, res.locals.guestId, v.parse(Changes, req.body));
  res.json(changed);
}));

class HttpError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

app.use((_req: Request, _res: Response, next: NextFunction) => next(new HttpError(404, 'Not found')));

app.use((err: Error, _req: Request, res: Response, _next: NextFunction) => {
  if (err instanceof HttpError) {
    res.status(err.status).json({ message: err.message });
    return;
  }
  console.error(err);
  res.status(500).json({ message: 'Internal Server Error' });
});

app.listen(3000);
