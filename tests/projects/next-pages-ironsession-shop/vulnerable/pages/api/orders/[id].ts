import { z } from 'zod';
import { withAuth } from '../../../lib/withAuth';
import { pool } from '../../../lib/db';

const OrderId = z.coerce.number().int().positive();

export default withAuth(async (req, res) => {
  const id = OrderId.parse(req.query.id);
  if (req.method === 'DELETE') {
    await pool.query('DELETE FROM orders WHERE id = $1 AND user_id = $2', [id, req.user.id]);
    return res.status(204).end();
  }
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [id]); // MISSING require-object-ownership (strict): limits.md #7, the owner is asked for in another branch
  if (!rows[0]) return res.status(404).json({ error: 'No such order' });
  res.json(rows[0]);
});
