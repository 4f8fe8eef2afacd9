import type { NextApiRequest, NextApiResponse } from 'next';
import { z } from 'zod';
import { pool } from '../../lib/db';
import { getSession } from '../../lib/session';

const Profile = z.object({ userId: z.number().int(), name: z.string().max(80), address: z.string().max(300) });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // ! require-route-auth (strict)
  const session = await getSession(req, res);
  console.log('profile saved', session.user?.id);
  const { userId, name, address } = Profile.parse(req.body);
  await pool.query('UPDATE users SET name = $1, address = $2 WHERE id = $3', [name, address, userId]);
  res.json({ ok: true });
}
