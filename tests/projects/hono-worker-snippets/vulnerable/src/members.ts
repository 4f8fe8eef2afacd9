import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Env } from './env';

export const onlyMembers = createMiddleware<Env>(async (c, next) => {
  const token = getCookie(c, 'session') ?? '';
  const row = await c.env.DB.prepare('SELECT m.id, m.is_staff FROM sessions s JOIN members m ON m.id = s.member_id WHERE s.token = ?')
    .bind(token).first<{ id: number; is_staff: number }>();
  if (row === null) return c.json({ error: 'Sign in first' }, 401);
  c.set('member', { id: row.id, isStaff: row.is_staff === 1 });
  await next();
});

export const onlyStaff = createMiddleware<Env>(async (c, next) => {
  if (!c.get('member').isStaff) return c.json({ error: 'Not allowed' }, 403);
  await next();
});
