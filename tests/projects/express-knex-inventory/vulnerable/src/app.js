import express from 'express';
import knex from 'knex';
import jwt from 'jsonwebtoken';
import helmet from 'helmet';
import { limiter } from './limits.js';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();

app.use(helmet());
app.use(express.json());

app.post('/v1/token', async (req, res, next) => { // ! require-auth-rate-limit
  try {
    const { client_id: clientId, client_secret: clientSecret } = req.body; // ! no-unvalidated-input
    const client = await db('clients').where({ id: clientId, secret: clientSecret }).first();
    if (!client) return res.status(401).json({ error: 'invalid_client' });
    return res.json({ access_token: jwt.sign({ sub: client.id }, 'inventory', { expiresIn: '15m' }) }); // ! no-hardcoded-secrets
  } catch (err) {
    return next(err);
  }
});

app.use('/v1/token', limiter);

app.get('/v1/items', async (req, res) => {
  const { warehouse, fields } = req.query;
  const columns = fields ? fields.split(',') : ['id', 'name'];
  const rows = await db('items')
    .select(db.raw(columns.join(', '))) // ! no-sql-concat
    .whereRaw('warehouse = ?', [warehouse])
    .orderByRaw('name');
  res.json(rows);
});

app.get('/v1/items/low', async (req, res) => {
  const threshold = req.query.threshold;
  const rows = await db('items').whereRaw('stock < ' + threshold); // ! no-sql-concat
  res.json(rows);
});

app.get('/v1/items/:sku', async (req, res) => {
  const item = await db('items').where('sku', req.params.sku).first();
  if (!item) return res.status(404).json({ error: 'Unknown SKU' });
  res.json(item);
});

app.post('/v1/items', async (req, res) => { // ! require-route-auth (strict)
  const input = req.body; // ! no-unvalidated-input
  const [item] = await db('items').insert(input).returning('*');
  res.status(201).json(item);
});

app.post('/v1/moves', async (req, res) => { // ! require-route-auth (strict)
  try {
    const amount = Number(req.body.amount);
    if (!Number.isInteger(amount) || amount < 1 || amount > 1000) return res.status(422).json({ error: 'amount' });
    await db.raw('UPDATE items SET stock = stock - ? WHERE stock >= ?', [amount, amount]);
    res.sendStatus(204);
  } catch ({ message }) {
    res.status(500).json({ message }); // ! no-stack-trace-leak
  }
});

app.use((error, req, res, next) => {
  const payload = { message: 'Internal error' };
  if (process.env.NODE_ENV === 'development') payload.stack = error.stack;
  res.status(500).json(payload);
});

export default app;
