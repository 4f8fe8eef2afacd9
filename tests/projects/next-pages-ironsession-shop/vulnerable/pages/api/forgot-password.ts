import type { NextApiRequest, NextApiResponse } from 'next';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Resend } from 'resend';
import { pool } from '../../lib/db';
import { tooManyResets } from '../../lib/limiter';

const resend = new Resend(process.env.RESEND_API_KEY);
const Forgot = z.object({ email: z.email() });

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'POST') return res.status(405).end();
  if (await tooManyResets(req)) return res.status(429).setHeader('Retry-After', '900').json({ error: 'Try again later' });
  const { email } = Forgot.parse(req.body);
  const token = randomBytes(32).toString('hex');
  await pool.query('INSERT INTO resets (email, token) VALUES ($1, $2)', [email, token]);
  await resend.emails.send({ from: 'shop@example.com', to: email, subject: 'Reset', text: `https://shop.example.com/reset/${token}` });
  res.status(204).end();
}
