import { Hono } from 'hono';
import { cors } from 'hono/cors';

type Bindings = {
  DB: D1Database;
  ADMIN_TOKEN: string;
};

const app = new Hono<{ Bindings: Bindings }>();

app.use('/api/*', cors()); // ! no-permissive-cors (strict)

app.get('/:slug', async (c) => {
  const slug = c.req.param('slug');
  const link = await c.env.DB.prepare('SELECT url FROM links WHERE slug = ?').bind(slug).first<{ url: string }>();
  if (!link) return c.text('Not found', 404);
  return c.text(link.url);
});

app.get('/api/links', async (c) => {
  const { owner, order } = c.req.query();
  const direction = order === 'asc' ? 'ASC' : 'DESC';
  const { results } = await c.env.DB.prepare(
    `SELECT * FROM links WHERE owner = '${owner}' ORDER BY created_at ${direction}`, // ! no-sql-concat
  ).all();
  return c.json(results);
});

app.post('/api/links', async (c) => { // ! require-route-auth (strict)
  const body = await c.req.json(); // ! no-unvalidated-input
  await c.env.DB.prepare('INSERT INTO links (slug, url, owner) VALUES (?, ?, ?)')
    .bind(body.slug, body.url, body.owner)
    .run();
  return c.json({ ok: true }, 201);
});

app.post('/api/signin', async (c) => { // ! require-auth-rate-limit
  const { email, code } = await c.req.json<{ email: string; code: string }>(); // ! no-unvalidated-input
  const db = c.env.DB;
  const user = await db.prepare('SELECT id FROM users WHERE email = ?1 AND code = ?2').bind(email, code).first();
  return user ? c.json({ id: user.id }) : c.json({ error: 'Wrong code' }, 401);
});

app.get('/api/stats/:table', async (c) => {
  const { DB } = c.env;
  const table = c.req.param('table');
  try {
    const row = await DB.prepare('SELECT count(*) AS n FROM ' + table).first(); // ! no-sql-concat
    return c.json(row);
  } catch (error) {
    return c.json({ error }, 500); // ! no-stack-trace-leak
  }
});

app.post('/api/batch', async (c) => {
  const slugs: unknown = await c.req.json();
  if (!Array.isArray(slugs) || slugs.length > 50 || !slugs.every((s) => typeof s === 'string' && s.length < 40)) {
    return c.json({ error: 'Send up to 50 slugs' }, 400);
  }
  const holes = slugs.map(() => '?').join(',');
  const { results } = await c.env.DB.prepare(`SELECT slug, url FROM links WHERE slug IN (${holes})`).bind(...slugs).all();
  return c.json(results);
});

app.onError((err, c) => c.text(err.stack ?? 'error', 500)); // ! no-stack-trace-leak

export default app;
