import { Router } from 'express';
import knexFactory from 'knex';
import rateLimit from 'express-rate-limit';
import { requireClient } from './auth.js';

const knex = knexFactory({ client: 'pg', connection: process.env.DATABASE_URL });

export function supplierRoutes(options = {}) {
  const router = Router();

  router.get('/', async (req, res, next) => {
    try {
      const country = req.query.country || options.country;
      let query = knex('suppliers').select('id', 'name');
      if (country) query = query.andWhereRaw('country = ?', [country]);
      res.json(await query);
    } catch (err) {
      next(err);
    }
  });

  router.post('/', requireClient, async (req, res) => {
    const supplier = {};
    for (const field of ['name', 'country']) {
      const value = req.body[field];
      if (typeof value !== 'string' || value.length > 100) return res.status(400).json({ error: field });
      supplier[field] = value;
    }
    await knex('suppliers').insert(supplier);
    res.status(201).json(supplier);
  });

  router.post('/invite/redeem', rateLimit({ windowMs: 900000, limit: 5 }), async (req, res) => {
    const code = String(req.body.code);
    if (!/^[a-f0-9]{32}$/.test(code)) return res.sendStatus(400);
    const used = await knex('invites').where({ code }).del();
    res.sendStatus(used ? 204 : 404);
  });

  router.use((err, req, res, next) => {
    console.error({ ...err, message: err.message, stack: err.stack });
    res.status(500).json({ error: { message: 'Internal error' } });
  });

  return router;
}
