import { withAuth } from '../../../lib/withAuth';
import { pool } from '../../../lib/db';

export default withAuth(async (req, res) => { // ! require-admin-role
  const { rows } = await pool.query('SELECT id, user_id, total, status FROM orders ORDER BY id DESC LIMIT 200');
  res.json(rows);
});
