import express from 'express';
import knex from 'knex';
import jwt from 'jsonwebtoken';
import helmet from 'helmet';
import Joi from 'joi';
import rateLimit from 'express-rate-limit';
import { requireClient } from './auth.js';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();
const limiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 });

app.use(helmet());
app.use(express.json());
app.use('/v1/token', limiter);

const TokenRequest = Joi.object({ client_id: Joi.string().guid().required(), client_secret: Joi.string().length(64).required() });
const Item = Joi.object({ sku: Joi.string().max(40).required(), name: Joi.string().max(120).required(), stock: Joi.number().integer().min(0) });

app.post('/v1/token', async (req, res, next) => {
  try {
    const { client_id: clientId, client_secret: clientSecret } = Joi.attempt(req.body, TokenRequest);
    const client = await db('clients').where({ id: clientId, secret: clientSecret }).first();
    if (!client) return res.status(401).json({ error: 'invalid_client' });
    return res.json({ access_token: jwt.sign({ sub: client.id }, process.env.JWT_SECRET, { expiresIn: '15m' }) });
  } catch (err) {
    return next(err);
  }
});

const COLUMNS = ['id', 'name', 'stock'];

app.get('/v1/items', async (req, res) => {
  const { warehouse, fields } = req.query;
  const columns = fields ? fields.split(',').filter((field) => COLUMNS.includes(field)) : ['id', 'name'];
  const rows = await db('items')
    .select(db.raw(columns.join(', ')))
    .whereRaw('warehouse = ?', [warehouse])
    .orderByRaw('name');
  res.json(rows);
});

app.get('/v1/items/low', async (req, res) => {
  const threshold = req.query.threshold;
  const rows = await db('items').whereRaw('stock < ' + Number(threshold));
  res.json(rows);
});

app.get('/v1/items/:sku', async (req, res) => {
  const item = await db('items').where('sku', req.params.sku).first();
  if (!item) return res.status(404).json({ error: 'Unknown SKU' });
  res.json(item);
});

app.post('/v1/items', requireClient, async (req, res) => {
  const { error, value: input } = Item.validate(req.body, { stripUnknown: true });
  if (error) return res.status(422).json({ error: error.details });
  const [item] = await db('items').insert(input).returning('*');
  res.status(201).json(item);
});

app.post('/v1/moves', requireClient, async (req, res) => {
  try {
    const amount = Number(req.body.amount);
    if (!Number.isInteger(amount) || amount < 1 || amount > 1000) return res.status(422).json({ error: 'amount' });
    await db.raw('UPDATE items SET stock = stock - ? WHERE stock >= ?', [amount, amount]);
    res.sendStatus(204);
  } catch ({ message }) {
    console.error(message);
    res.status(500).json({ message: 'The stock was not moved' });
  }
});

app.use((error, req, res, next) => {
  const payload = { message: 'Internal error' };
  if (process.env.NODE_ENV === 'development') payload.stack = error.stack;
  res.status(500).json(payload);
});

export default app;
