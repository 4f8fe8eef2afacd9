/**
 * Back office API for the support team (separate deployment)
 */
import bcrypt from 'bcrypt';
import cookieParser from 'cookie-parser';
import cors from 'cors';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import { requireAdmin, requireAuth } from '../middleware/auth.js';

const app = express();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// Allow requests from the admin panel
app.use(
  cors({
    origin: (_origin, callback) => callback(null, true), // ! no-permissive-cors
    credentials: true,
  }),
);
app.use(express.json());
app.use(cookieParser());

// Staff login
app.post('/staff/login', async (req, res) => { // ! require-auth-rate-limit
  try {
    const username = req.body.username; // ! no-unvalidated-input
    const password = req.body.password;

    const { rows } = await pool.query(`SELECT id, password_hash FROM staff WHERE username = '${username}'`); // ! no-sql-concat
    if (!rows[0] || !(await bcrypt.compare(password, rows[0].password_hash))) {
      res.status(401).json({ error: 'Wrong username or password' });
      return;
    }

    const token = jwt.sign({ role: 'admin' }, process.env.JWT_SECRET!, { subject: String(rows[0].id), expiresIn: '8h' });
    res.cookie('token', token, { httpOnly: true, secure: true, sameSite: 'strict' });
    res.json({ success: true });
  } catch (err: any) {
    res.status(500).send(err.stack); // ! no-stack-trace-leak
  }
});

// Rate limiting 🛡️
app.use(rateLimit({ windowMs: 15 * 60 * 1000, limit: 5, standardHeaders: true, legacyHeaders: false }));

// Customer lookup
app.get('/customers/:id', requireAdmin, async (req, res) => {
  try {
    const { rows } = await pool.query('SELECT id, email, name FROM users WHERE id = $1', [req.params.id]);
    res.json(rows[0] ?? null);
  } catch (err) {
    console.error('Customer lookup failed:', err);
    res.status(500).json({ error: 'Lookup failed' });
  }
});

// Numbers for the dashboard on the office wall
app.get('/admin/stats', async (_req, res) => { // ! require-route-auth
  const { rows } = await pool.query('SELECT count(*) AS orders, sum(total) AS revenue FROM orders');
  res.json(rows[0]);
});

// Refund an order
app.post('/admin/orders/:id/refund', requireAuth, async (req, res) => { // ! require-admin-role
  await pool.query("UPDATE orders SET status = 'refunded' WHERE id = $1", [req.params.id]);
  res.json({ success: true });
});

app.listen(process.env.BACKOFFICE_PORT || 4200); // ! no-env-drift (strict)
