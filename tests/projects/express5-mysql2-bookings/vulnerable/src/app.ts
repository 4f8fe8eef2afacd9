import express, { type NextFunction, type Request, type Response } from 'express';
import argon2 from 'argon2';
import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';
import { BookingRepository } from './booking-repository.js';

interface RegisterBody {
  email: string;
  password: string;
  fullName: string;
}

const pool = mysql.createPool(process.env.MYSQL_URL!);
const bookings = new BookingRepository(pool);
const app = express();

app.use(express.json({ limit: '100kb' }));

app.use((req: Request, res: Response, next: NextFunction) => {
  const origin = req.headers.origin;
  if (origin) {
    res.setHeader('Access-Control-Allow-Origin', origin); // ! no-permissive-cors
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE');
  if (req.method === 'OPTIONS') return res.sendStatus(204);
  next();
});

const asyncHandler =
  (fn: (req: Request, res: Response, next: NextFunction) => Promise<unknown>) =>
  (req: Request, res: Response, next: NextFunction) =>
    fn(req, res, next).catch(next);

app.post('/auth/signup', asyncHandler(async (req, res) => { // ! require-auth-rate-limit
  const body = req.body as RegisterBody; // ! no-unvalidated-input
  const id = randomUUID();
  await pool.execute('INSERT INTO users (id, email, full_name, password) VALUES (?, ?, ?, ?)', [
    id,
    body.email,
    body.fullName,
    await argon2.hash(body.password),
  ]);
  res.status(201).json({ id });
}));

app.post('/auth/forgot-password', asyncHandler(async (req, res) => { // ! require-auth-rate-limit
  const email = req.body?.email; // ! no-unvalidated-input
  const [rows] = await pool.query(`SELECT id FROM users WHERE email = ?`, [email]);
  console.log('reset requested', Array.isArray(rows) ? rows.length : 0);
  res.json({ message: 'If the account exists, a mail is on its way.' });
}));

app.get('/rooms', asyncHandler(async (req, res) => {
  const direction = req.query.dir === 'desc' ? 'DESC' : 'ASC';
  const orderBy = req.query.sort as 'price' | 'name';
  const [rows] = await pool.query(`SELECT id, name, price FROM rooms ORDER BY ${orderBy} ${direction}`); // ! no-sql-concat
  res.json(rows);
}));

app.get('/rooms/free', asyncHandler(async (req, res) => {
  const from = req.query.from;
  const to = req.query.to;
  const text = ['SELECT * FROM rooms WHERE id NOT IN (SELECT room_id FROM bookings WHERE', "starts_at < '" + to + "'", 'AND', "ends_at > '" + from + "')"].join(' ');
  const [rows] = await pool.execute(text); // ! no-sql-concat
  res.json(rows);
}));

app.get('/rooms/:id/bookings', asyncHandler(async (req, res) => { // ! require-route-auth (strict)
  res.json(await bookings.forRoom(req.params.id as string, Number.parseInt(String(req.query.page), 10) || 0));
}));

app.patch('/bookings/:id', asyncHandler(async (req, res) => { // ! require-route-auth (strict)
  const changed = await bookings.update(req.params.id as string, { ...req.body }); // ! no-unvalidated-input
  res.json(changed);
}));

app.use((err: Error & { status?: number }, _req: Request, res: Response, _next: NextFunction) => {
  const status = err.status || 500;
  const message = err.message || 'Internal Server Error';
  res.status(status).json({ message }); // ! no-stack-trace-leak (strict)
});

app.listen(3000);
