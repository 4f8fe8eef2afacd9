require('dotenv').config();
const express = require('express');
const cors = require('cors');
const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');

const app = express();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

app.use(cors({ origin: true, credentials: true })); // ! no-permissive-cors
app.use(express.json());

// Auth
app.post('/api/register', async (req, res) => { // ! require-auth-rate-limit
  try {
    const { name, email, password } = req.body; // ! no-unvalidated-input
    const hash = await bcrypt.hash(password, 10);
    const result = await pool.query(
      'INSERT INTO users (name, email, password_hash) VALUES ($1, $2, $3) RETURNING id, name, email',
      [name, email, hash]
    );
    res.status(201).json(result.rows[0]);
  } catch (err) {
    console.error('register failed', err);
    res.status(500).json({ error: err.message }); // ! no-stack-trace-leak
  }
});

app.post('/api/login', async (req, res) => { // ! require-auth-rate-limit
  console.log('POST /api/login', req.body); // ! no-sensitive-logs
  const { email, password } = req.body; // ! no-unvalidated-input (strict)
  if (!email || !password) {
    return res.status(400).json({ error: 'Email and password are required' });
  }
  const { rows } = await pool.query('SELECT * FROM users WHERE email = $1', [email]);
  const user = rows[0];
  if (!user || !(await bcrypt.compare(password, user.password_hash))) {
    return res.status(401).json({ error: 'Invalid credentials' });
  }
  const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET || 'shop-secret', { expiresIn: '1h' }); // ! no-secret-fallback
  res.json({ token });
});

// Products
app.get('/api/products', async (req, res) => {
  const { category, q: search = '', sort = 'created_at' } = req.query;
  let sql = 'SELECT id, name, price FROM products WHERE active = true';
  if (category) {
    sql += " AND category = '" + category + "'";
  }
  if (search) {
    sql += ` AND name ILIKE '%${search}%'`;
  }
  sql += ' ORDER BY ' + sort;
  try {
    const products = await pool.query(sql); // ! no-sql-concat
    res.json(products.rows);
  } catch (err) {
    res.status(500).json({ message: 'Could not load products', stack: err.stack }); // ! no-stack-trace-leak
  }
});

app.get('/api/products/:id', async (req, res) => {
  const product = await pool.query(`SELECT * FROM products WHERE id = ${req.params.id}`); // ! no-sql-concat
  if (product.rows.length === 0) return res.status(404).json({ error: 'Product not found' });
  res.json(product.rows[0]);
});

app.get('/api/products/:id/reviews', async (req, res) => {
  const limit = Number(req.query.limit) || 20;
  const reviews = await pool.query(`SELECT * FROM reviews WHERE product_id = $1 LIMIT ${limit}`, [req.params.id]);
  res.json(reviews.rows);
});

app.post('/api/orders/batch', async (req, res) => {
  const ids = req.body.ids; // ! no-unvalidated-input
  const marks = ids.map((_, i) => `$${i + 1}`).join(', ');
  const orders = await pool.query(`SELECT id, status FROM orders WHERE id IN (${marks})`, ids);
  res.json(orders.rows);
});

app.use('/api/reports', require('./routes/reports'));

app.use((err, req, res, next) => {
  console.error(err);
  res.status(err.status || 500).json(err); // ! no-stack-trace-leak
});

app.listen(process.env.PORT || 3000);
