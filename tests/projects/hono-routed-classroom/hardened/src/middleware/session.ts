import { createMiddleware } from 'hono/factory';
import { verify } from 'hono/jwt';

export interface Session {
  Variables: { userId: string; role: string };
}

export const signedIn = createMiddleware<Session>(async (c, next) => {
  const token = c.req.header('Authorization')?.replace('Bearer ', '');
  if (!token) return c.json({ error: 'Sign in first' }, 401);
  try {
    const claims = await verify(token, process.env.JWT_SECRET!, 'HS256');
    c.set('userId', String(claims.sub));
    c.set('role', String(claims.role));
  } catch {
    return c.json({ error: 'Sign in first' }, 401);
  }
  await next();
});

export const teacherOnly = createMiddleware<Session>(async (c, next) => {
  if (c.get('role') !== 'teacher') return c.json({ error: 'Not allowed' }, 403);
  await next();
});
