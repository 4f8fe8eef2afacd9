import { serve } from '@hono/node-server';
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { jwt, sign } from 'hono/jwt';
import postgres from 'postgres';
import { z } from 'zod';
import notes from './notes';

const sql = postgres(process.env.DATABASE_URL!);
const app = new Hono();

app.use('*', cors({ origin: ['https://notes.example.com'], credentials: true }));
app.use(
  '/auth/*',
  rateLimiter({ windowMs: 15 * 60 * 1000, limit: 5, keyGenerator: (c) => c.env.incoming.socket.remoteAddress ?? 'unknown' }),
);

const signedIn = jwt({ secret: process.env.JWT_SECRET!, alg: 'HS256' });
app.use('/notes/*', signedIn);
app.use('/users/*', signedIn);

app.get('/', (c) => c.text('notes api'));

const credentials = z.object({ email: z.email(), password: z.string().max(72) });

app.post('/auth/login', zValidator('json', credentials), async (c) => {
  console.log(c.req.method, c.req.path, c.req.header('user-agent'));
  const { email, password } = c.req.valid('json');
  const [user] = await sql`SELECT id FROM users WHERE email = ${email} AND password = crypt(${password}, password)`;
  if (!user) return c.json({ error: 'Invalid credentials' }, 401);
  const token = await sign({ sub: user.id, exp: Math.floor(Date.now() / 1000) + 3600 }, process.env.JWT_SECRET!);
  return c.json({ token });
});

app.on('POST', '/auth/password-reset', async (c) => {
  const form = z.object({ email: z.email() }).parse(await c.req.parseBody());
  await sql`INSERT INTO reset_requests (email) VALUES (${form.email})`;
  return c.body(null, 202);
});

app.get('/users/:name', async (c) => {
  const name = c.req.param('name');
  const rows = await sql.unsafe('SELECT id, name FROM users WHERE name = $1', [name]);
  return c.json(rows);
});

app.get('/stats', async (c) => {
  const view = c.req.query('view') === 'weekly' ? 'stats_weekly' : 'stats_daily';
  const rows = await sql`SELECT * FROM ${sql(view)}`;
  return c.json(rows);
});

app.route('/notes', notes);

app.onError((err, c) => {
  if (err instanceof HTTPException) return err.getResponse();
  console.error(err);
  return c.json({ error: 'Internal Server Error' }, 500);
});

serve({ fetch: app.fetch, port: 3000 });
