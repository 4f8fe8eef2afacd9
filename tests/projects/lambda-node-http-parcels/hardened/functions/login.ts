import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import bcrypt from 'bcryptjs';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { json } from '../lib/answers';
import { tooManyLogins } from '../lib/attempts';
import { pool } from '../lib/db';

const Login = z.object({ email: z.email(), password: z.string().max(72) });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  if (await tooManyLogins(event)) return json(429, { error: 'Too many attempts' }, { 'Retry-After': '900' });
  const { email, password } = Login.parse(JSON.parse(event.body ?? '{}'));
  const { rows } = await pool.query('SELECT id, role, hash FROM users WHERE email = $1', [email]);
  if (!rows[0] || !(await bcrypt.compare(password, rows[0].hash))) return json(401, { error: 'Wrong email or password' });
  const token = jwt.sign({ role: rows[0].role }, process.env.JWT_SECRET!, { subject: String(rows[0].id), expiresIn: '8h' });
  return json(200, { token });
};
