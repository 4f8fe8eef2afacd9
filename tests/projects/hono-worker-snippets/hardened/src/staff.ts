import { Hono } from 'hono';
import type { Env } from './env';

const staff = new Hono<Env>();

staff.get('/members', async (c) => {
  const { results } = await c.env.DB.prepare('SELECT id, email FROM members').all();
  return c.json(results);
});

staff.delete('/snippets/:id', async (c) => {
  await c.env.DB.prepare('DELETE FROM snippets WHERE id = ?').bind(c.req.param('id')).run();
  return c.json({ ok: true });
});

export default staff;
