const router = require('express').Router();
const { Client } = require('pg');

function whereClause(filters) {
  const parts = [];
  if (filters.from) parts.push(`created_at >= '${filters.from}'`);
  if (filters.to) parts.push(`created_at <= '${filters.to}'`);
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
  const where = whereClause(req.query);
  client.query('SELECT date_trunc(\'day\', created_at) AS day, sum(total) FROM orders ' + where + ' GROUP BY 1') // ! no-sql-concat
    .then((result) => res.json(result.rows))
    .catch((error) => res.status(500).send('Query failed: ' + error.stack)); // ! no-stack-trace-leak
});

router.get('/totals', async (req, res) => {
  const rows = await withClient((client) => client.query('SELECT count(*) FROM orders'));
  res.json(rows.rows[0]);
});

router.post('/login', async (req, res) => { // ! require-auth-rate-limit
  if (typeof req.body.pin !== 'string' || !/^\d{6}$/.test(req.body.pin)) return res.sendStatus(400);
  const { rows } = await withClient((client) =>
    client.query({ text: 'SELECT id FROM report_users WHERE pin = $1', values: [req.body.pin] })
  );
  return rows.length ? res.json({ ok: true }) : res.sendStatus(401);
});

module.exports = router;
