import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import type { Env } from './env';

const Snippet = z.object({ title: z.string().max(120), code: z.string().max(50_000) });

const snippets = new Hono<Env>();

snippets.get('/', async (c) => {
  const { results } = await c.env.DB.prepare(`SELECT id, title FROM snippets WHERE member_id = ? AND title LIKE '%${c.req.query('q')}%'`) // ! no-sql-concat
    .bind(c.get('member').id).all();
  return c.json(results);
});

snippets.post('/', zValidator('json', Snippet), async (c) => {
  const { title, code } = c.req.valid('json');
  await c.env.DB.prepare('INSERT INTO snippets (title, code, member_id) VALUES (?, ?, ?)').bind(title, code, c.get('member').id).run();
  return c.json({ ok: true }, 201);
});

snippets.put('/:id', zValidator('json', Snippet), async (c) => {
  const { title, code } = c.req.valid('json');
  await c.env.DB.prepare('UPDATE snippets SET title = ?, code = ? WHERE id = ?').bind(title, code, c.req.param('id')).run(); // ! require-object-ownership (strict)
  return c.json({ ok: true });
});

export default snippets;
