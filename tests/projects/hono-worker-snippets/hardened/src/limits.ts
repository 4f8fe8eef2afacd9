import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from './env';

export const limitLogins = createMiddleware<Env>(async (c, next) => {
  const { success } = await c.env.LOGINS.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' });
  if (!success) return c.json({ error: 'Too many attempts' }, 429, { 'Retry-After': '60' });
  await next();
});

export async function withinQuota(c: Context<Env>): Promise<boolean> {
  const { success } = await c.env.PROMPTS.limit({ key: String(c.get('member').id) });
  return success;
}
