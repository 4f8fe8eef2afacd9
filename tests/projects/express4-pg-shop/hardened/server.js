require('dotenv').config();
const express = require('express');
const cors = require('cors');
const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const rateLimit = require('express-rate-limit');
const { z } = require('zod');
const { Pool } = require('pg');

const app = express();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const allowedOrigins = ['https://shop.example.com', 'https://admin.example.com'];
app.use(cors({ origin: allowedOrigins, credentials: true }));
app.use(express.json());

const authLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 });

const registration = z.object({
  name: z.string().min(1).max(80),
  email: z.string().email(),
  password: z.string().min(12).max(72),
});
const credentials = registration.pick({ email: true, password: true });

// Auth
app.post('/api/register', authLimiter, async (req, res) => {
  const parsed = registration.safeParse(req.body);
  if (!parsed.success) return res.status(400).json({ error: parsed.error.flatten() });
  try {
    const { name, email, password } = parsed.data;
    const hash = await bcrypt.hash(password, 10);
    const result = await pool.query(
      'INSERT INTO users (name, email, password_hash) VALUES ($1, $2, $3) RETURNING id, name, email',
      [name, email, hash]
    );
    res.status(201).json(result.rows[0]);
  } catch (err) {
    console.error('register failed', err);
    res.status(500).json({ error: 'Registration failed' });
  }
});

app.post('/api/login', authLimiter, async (req, res) => {
  const { password, ...attempt } = req.body;
  console.log('POST /api/login', attempt, { hasPassword: Boolean(password) });
  const parsed = credentials.safeParse(req.body);
  if (!parsed.success) {
    return res.status(400).json({ error: 'Email and password are required' });
  }
  const { rows } = await pool.query('SELECT * FROM users WHERE email = $1', [parsed.data.email]);
  const user = rows[0];
  if (!user || !(await bcrypt.compare(parsed.data.password, user.password_hash))) {
    return res.status(401).json({ error: 'Invalid credentials' });
  }
  const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' });
  res.json({ token });
});

// Products
const sortColumns = ['created_at', 'price', 'name'];

app.get('/api/products', async (req, res) => {
  const { category, q: search = '', sort = 'created_at' } = req.query;
  if (!sortColumns.includes(sort)) return res.status(400).json({ error: 'Unknown sort' });
  const values = [];
  let sql = 'SELECT id, name, price FROM products WHERE active = true';
  if (category) {
    values.push(String(category));
    sql += ' AND category = $' + values.length;
  }
  if (search) {
    values.push('%' + search + '%');
    sql += ` AND name ILIKE $${values.length}`;
  }
  sql += ' ORDER BY ' + sort;
  try {
    const products = await pool.query(sql, values);
    res.json(products.rows);
  } catch (err) {
    console.error(err.stack);
    res.status(500).json({ message: 'Could not load products' });
  }
});

app.get('/api/products/:id', async (req, res) => {
  const product = await pool.query('SELECT * FROM products WHERE id = $1', [req.params.id]);
  if (product.rows.length === 0) return res.status(404).json({ error: 'Product not found' });
  res.json(product.rows[0]);
});

app.get('/api/products/:id/reviews', async (req, res) => {
  const limit = Number(req.query.limit) || 20;
  const reviews = await pool.query(`SELECT * FROM reviews WHERE product_id = $1 LIMIT ${limit}`, [req.params.id]);
  res.json(reviews.rows);
});

const batch = z.object({ ids: z.array(z.number().int()).max(100) });

app.post('/api/orders/batch', async (req, res) => {
  const { ids } = batch.parse(req.body);
  const marks = ids.map((_, i) => `$${i + 1}`).join(', ');
  const orders = await pool.query(`SELECT id, status FROM orders WHERE id IN (${marks})`, ids);
  res.json(orders.rows);
});

app.use('/api/reports', require('./routes/reports'));

app.use((err, req, res, next) => {
  console.error(err);
  res.status(err.status || 500).json({ error: 'Something went wrong' });
});

app.listen(process.env.PORT || 3000);
