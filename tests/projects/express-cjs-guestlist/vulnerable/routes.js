const { pool } = require('./db');
const { sendInvitation } = require('./mail');
const { attempts, mayInvite } = require('./limits');
const { ensureAuthenticated, ensureAdmin } = require('./middleware');
const { guest, redemption, announcement } = require('./schemas');

const SORTABLE = ['name', 'created_at'];

function registerRoutes(app) {
  app.get('/api/guests', ensureAuthenticated, async (req, res) => {
    const sort = req.query.sort || 'name';
    const { rows } = await pool.query(`SELECT * FROM guests WHERE host_id = $1 ORDER BY ${sort}`, [req.user.id]); // ! no-sql-concat
    res.json(rows);
  });

  app.post('/api/guests', ensureAuthenticated, async (req, res) => {
    const parsed = guest.safeParse(req.body);
    if (!parsed.success) return res.status(400).json({ message: 'Check your entries' });
    const { rows } = await pool.query('INSERT INTO guests (name, email, host_id) VALUES ($1, $2, $3) RETURNING id',
      [parsed.data.name, parsed.data.email, req.user.id]);
    res.status(201).json(rows[0]);
  });

  app.delete('/api/guests/:id', ensureAuthenticated, async (req, res) => {
    await pool.query('DELETE FROM guests WHERE id = $1', [req.params.id]); // ! require-object-ownership (strict)
    res.sendStatus(204);
  });

  app.post('/api/guests/:id/invite', ensureAuthenticated, async (req, res) => { // ! require-route-quota (strict)
    await mayInvite(req.user.id);
    const { rows } = await pool.query('SELECT name, email FROM guests WHERE id = $1 AND host_id = $2', [req.params.id, req.user.id]);
    if (!rows[0]) return res.sendStatus(404);
    await sendInvitation(rows[0]);
    res.sendStatus(202);
  });

  app.post('/api/invites/redeem', attempts, async (req, res) => {
    const parsed = redemption.safeParse(req.body);
    if (!parsed.success) return res.status(400).json({ message: 'Check your entries' });
    const { rowCount } = await pool.query('UPDATE guests SET coming = true WHERE code = $1', [parsed.data.code]);
    res.json({ ok: rowCount === 1 });
  });

  app.get('/api/admin/hosts', ensureAuthenticated, async (_req, res) => { // ! require-admin-role
    const { rows } = await pool.query('SELECT id, email FROM hosts ORDER BY id');
    res.json(rows);
  });

  app.post('/api/admin/announcements', async (req, res) => { // ! require-route-auth
    const parsed = announcement.safeParse(req.body);
    if (!parsed.success) return res.status(400).json({ message: 'Check your entries' });
    await pool.query('INSERT INTO announcements (text) VALUES ($1)', [parsed.data.text]);
    res.sendStatus(201);
  });
}

module.exports = { registerRoutes };
