import type { NextApiRequest, NextApiResponse } from 'next';
import mysql from 'mysql2/promise';
import bcrypt from 'bcryptjs';
import Redis from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { z } from 'zod';
import { getSession } from '../../lib/session';

const pool = mysql.createPool(process.env.DATABASE_URL!);
const redis = new Redis(process.env.REDIS_URL!);
const attempts = new RateLimiterRedis({ storeClient: redis, points: 5, duration: 15 * 60 });
const Login = z.object({ email: z.string().email(), password: z.string().max(72) });

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'POST') {
    return res.status(405).end();
  }
  try {
    await attempts.consume(req.socket.remoteAddress ?? 'unknown');
  } catch {
    return res.status(429).setHeader('Retry-After', '900').end();
  }
  const parsed = Login.safeParse(req.body);
  if (!parsed.success) return res.status(400).json({ error: 'Bad input' });
  try {
    const { email, password } = parsed.data;
    const [rows]: any = await pool.execute('SELECT id, hash FROM editors WHERE email = ?', [email]);
    const ok = rows.length > 0 && (await bcrypt.compare(password, rows[0].hash));
    if (!ok) return res.status(401).json({ error: 'Nope' });
    const session = await getSession(req, res);
    session.editorId = rows[0].id;
    await session.save();
    return res.status(200).json({ id: rows[0].id });
  } catch (error: any) {
    console.error(error.toString());
    return res.status(500).json({ success: false, message: 'Login failed' });
  }
}
