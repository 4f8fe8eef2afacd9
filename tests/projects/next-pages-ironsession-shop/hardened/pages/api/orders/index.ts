import { withAuth } from '../../../lib/withAuth';
import { pool } from '../../../lib/db';

export default withAuth(async (req, res) => {
  const { rows } = await pool.query('SELECT id, total, status FROM orders WHERE user_id = $1', [req.user.id]);
  res.json(rows);
});
