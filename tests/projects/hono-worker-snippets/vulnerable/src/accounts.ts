import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import type { Env } from './env';
import { limitLogins } from './limits';
import { hashOf, matches } from './passwords';

const Credentials = z.object({ email: z.string().email().max(254), password: z.string().min(12).max(128) });

const accounts = new Hono<Env>();

accounts.post('/sign-in', limitLogins, zValidator('json', Credentials), async (c) => { // ! require-auth-rate-limit
  const { email, password } = c.req.valid('json');
  const found = await c.env.DB.prepare('SELECT id, hash FROM members WHERE email = ?').bind(email).first<{ id: number; hash: string }>();
  if (found === null || !(await matches(password, found.hash))) return c.json({ error: 'Wrong email or password' }, 401);
  const token = crypto.randomUUID();
  await c.env.DB.prepare('INSERT INTO sessions (token, member_id) VALUES (?, ?)').bind(token, found.id).run();
  setCookie(c, 'session', token, { httpOnly: true, secure: true, path: '/' }); // MISSING require-csrf-protection: limits.md 1, the cookie is read in another file
  return c.json({ ok: true });
});

accounts.post('/sign-up', async (c) => { // ! require-auth-rate-limit
  const { email, password } = await c.req.json(); // ! no-unvalidated-input
  await c.env.DB.prepare('INSERT INTO members (email, hash) VALUES (?, ?)').bind(email, await hashOf(password)).run();
  return c.json({ ok: true }, 201);
});

export default accounts;
