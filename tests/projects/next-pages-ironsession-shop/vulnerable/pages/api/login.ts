import type { NextApiRequest, NextApiResponse } from 'next';
import bcrypt from 'bcryptjs';
import { z } from 'zod';
import { pool } from '../../lib/db';
import { getSession } from '../../lib/session';

const Login = z.object({ email: z.email(), password: z.string().max(72) });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // ! require-auth-rate-limit
  if (req.method !== 'POST') return res.status(405).end();
  const { email, password } = Login.parse(req.body);
  const { rows } = await pool.query('SELECT id, email, role, password_hash FROM users WHERE email = $1', [email]);
  if (!rows[0] || !(await bcrypt.compare(password, rows[0].password_hash))) {
    return res.status(401).json({ error: 'Wrong email or password' });
  }
  const session = await getSession(req, res);
  session.user = { id: rows[0].id, email: rows[0].email, role: rows[0].role };
  await session.save();
  res.json({ ok: true });
}
