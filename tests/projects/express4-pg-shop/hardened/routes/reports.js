const router = require('express').Router();
const { Client } = require('pg');
const { rateLimit } = require('express-rate-limit');

function whereClause(filters, values) {
  const parts = [];
  if (filters.from) parts.push(`created_at >= $${values.push(filters.from)}`);
  if (filters.to) parts.push(`created_at <= $${values.push(filters.to)}`);
  return parts.length ? 'WHERE ' + parts.join(' AND ') : '';
}

async function withClient(work) {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

router.get('/sales', async (req, res, next) => {
  const client = new Client();
  await client.connect();
  const values = [];
  const where = whereClause(req.query, values);
  client.query('SELECT date_trunc(\'day\', created_at) AS day, sum(total) FROM orders ' + where + ' GROUP BY 1', values)
    .then((result) => res.json(result.rows))
    .catch((error) => next(error));
});

router.get('/totals', async (req, res) => {
  const rows = await withClient((client) => client.query('SELECT count(*) FROM orders'));
  res.json(rows.rows[0]);
});

router.use('/login', rateLimit({ windowMs: 900_000, limit: 5 }));

router.post('/login', async (req, res) => {
  if (typeof req.body.pin !== 'string' || !/^\d{6}$/.test(req.body.pin)) return res.sendStatus(400);
  const { rows } = await withClient((client) =>
    client.query({ text: 'SELECT id FROM report_users WHERE pin = $1', values: [req.body.pin] })
  );
  return rows.length ? res.json({ ok: true }) : res.sendStatus(401);
});

module.exports = router;
