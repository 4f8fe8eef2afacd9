import { z } from 'zod';
import { pool } from '../../lib/db';
import { withAuth } from '../../lib/withAuth';

const Profile = z.object({ name: z.string().max(80), address: z.string().max(300) });

export default withAuth(async (req, res) => {
  const { name, address } = Profile.parse(req.body);
  await pool.query('UPDATE users SET name = $1, address = $2 WHERE id = $3', [name, address, req.user.id]);
  res.json({ ok: true });
});
