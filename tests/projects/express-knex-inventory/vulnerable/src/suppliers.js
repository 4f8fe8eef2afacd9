import { Router } from 'express';
import knexFactory from 'knex';

const knex = knexFactory({ client: 'pg', connection: process.env.DATABASE_URL });

export function supplierRoutes(options = {}) {
  const router = Router();

  router.get('/', async (req, res, next) => {
    try {
      const country = req.query.country || options.country;
      let query = knex('suppliers').select('id', 'name');
      if (country) query = query.andWhereRaw(`country = '${country}'`); // ! no-sql-concat
      res.json(await query);
    } catch (err) {
      next(err);
    }
  });

  router.post('/', async (req, res) => { // ! require-route-auth (strict)
    const supplier = {};
    for (const field of ['name', 'country']) {
      supplier[field] = req.body[field]; // ! no-unvalidated-input
    }
    await knex('suppliers').insert(supplier);
    res.status(201).json(supplier);
  });

  router.post('/invite/redeem', async (req, res) => { // ! require-auth-rate-limit (strict)
    const code = String(req.body.code);
    if (!/^[a-f0-9]{32}$/.test(code)) return res.sendStatus(400);
    const used = await knex('invites').where({ code }).del();
    res.sendStatus(used ? 204 : 404);
  });

  router.use((err, req, res, next) => {
    res.status(500).json({ error: { ...err, message: err.message, stack: err.stack } }); // ! no-stack-trace-leak
  });

  return router;
}
