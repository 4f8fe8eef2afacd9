import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { jwt, sign } from 'hono/jwt';
import { vValidator } from '@hono/valibot-validator';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis/cloudflare';
import * as v from 'valibot';

type Bindings = {
  DB: D1Database;
  ADMIN_TOKEN: string;
  JWT_SECRET: string;
  UPSTASH_REDIS_REST_URL: string;
  UPSTASH_REDIS_REST_TOKEN: string;
};

const app = new Hono<{ Bindings: Bindings }>();

app.use('/api/*', cors({ origin: 'https://links.example.com' }));

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
    `SELECT * FROM links WHERE owner = ? ORDER BY created_at ${direction}`,
  ).bind(owner).all();
  return c.json(results);
});

const Link = v.object({
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,40}$/)),
  url: v.pipe(v.string(), v.url(), v.maxLength(2000)),
});

const signedIn: MiddlewareHandler<{ Bindings: Bindings }> = (c, next) => jwt({ secret: c.env.JWT_SECRET, alg: 'HS256' })(c, next);

app.post('/api/links', signedIn, vValidator('json', Link), async (c) => {
  const body = c.req.valid('json');
  await c.env.DB.prepare('INSERT INTO links (slug, url, owner) VALUES (?, ?, ?)')
    .bind(body.slug, body.url, c.get('jwtPayload').sub)
    .run();
  return c.json({ ok: true }, 201);
});

const Signin = v.object({ email: v.pipe(v.string(), v.email()), code: v.pipe(v.string(), v.length(8)) });

app.post('/api/signin', async (c) => {
  const ratelimit = new Ratelimit({ redis: Redis.fromEnv(c.env), limiter: Ratelimit.slidingWindow(5, '15 m') });
  const { success } = await ratelimit.limit(c.req.header('cf-connecting-ip') ?? 'unknown');
  if (!success) return c.json({ error: 'Too many attempts' }, 429, { 'Retry-After': '900' });
  const { email, code } = v.parse(Signin, await c.req.json());
  const db = c.env.DB;
  const user = await db.prepare('SELECT id FROM users WHERE email = ?1 AND code = ?2').bind(email, code).first();
  if (!user) return c.json({ error: 'Wrong code' }, 401);
  return c.json({ token: await sign({ sub: user.id, exp: Math.floor(Date.now() / 1000) + 3600 }, c.env.JWT_SECRET) });
});

const tables = ['links', 'visits'] as const;

app.get('/api/stats/:table', async (c) => {
  const { DB } = c.env;
  const table = tables.find((name) => name === c.req.param('table'));
  if (!table) return c.json({ error: 'Unknown table' }, 404);
  try {
    const row = await DB.prepare('SELECT count(*) AS n FROM ' + table).first();
    return c.json(row);
  } catch (error) {
    console.error(error);
    return c.json({ error: 'Could not count' }, 500);
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

app.onError((err, c) => {
  console.error(err.stack);
  return c.text('Internal Server Error', 500);
});

export default app;
