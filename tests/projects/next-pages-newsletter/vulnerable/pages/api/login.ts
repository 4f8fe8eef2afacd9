import type { NextApiRequest, NextApiResponse } from 'next';
import mysql from 'mysql2/promise';
import bcrypt from 'bcryptjs';

const pool = mysql.createPool(process.env.DATABASE_URL!);

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // ! require-auth-rate-limit
  if (req.method !== 'POST') {
    return res.status(405).end();
  }
  try {
    const { email, password } = req.body; // ! no-unvalidated-input
    const [rows]: any = await pool.execute('SELECT id, hash FROM editors WHERE email = ?', [email]);
    const ok = rows.length > 0 && (await bcrypt.compare(password, rows[0].hash));
    return ok ? res.status(200).json({ id: rows[0].id }) : res.status(401).json({ error: 'Nope' });
  } catch (error: any) {
    return res.status(500).json({ success: false, message: error.toString() }); // ! no-stack-trace-leak
  }
}
