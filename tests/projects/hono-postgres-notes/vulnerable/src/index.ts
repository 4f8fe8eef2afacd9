import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { sign } from 'hono/jwt';
import postgres from 'postgres';
import notes from './notes';

const sql = postgres(process.env.DATABASE_URL!);
const app = new Hono();

app.use('*', cors({ origin: (origin) => origin, credentials: true })); // ! no-permissive-cors

app.get('/', (c) => c.text('notes api'));

app.post('/auth/login', async (c) => { // ! require-auth-rate-limit
  console.log(c.req.method, c.req.path, c.req.header('cookie')); // ! no-sensitive-logs
  const { email, password } = await c.req.json(); // ! no-unvalidated-input
  const [user] = await sql`SELECT id FROM users WHERE email = ${email} AND password = crypt(${password}, password)`;
  if (!user) return c.json({ error: 'Invalid credentials' }, 401);
  const token = await sign({ sub: user.id, exp: Math.floor(Date.now() / 1000) + 3600 }, process.env.JWT_SECRET ?? 'notes'); // ! no-secret-fallback
  return c.json({ token });
});

app.on('POST', '/auth/password-reset', async (c) => { // ! require-auth-rate-limit
  const form = await c.req.parseBody(); // ! no-unvalidated-input
  await sql`INSERT INTO reset_requests (email) VALUES (${form.email as string})`;
  return c.body(null, 202);
});

app.get('/users/:name', async (c) => { // ! require-route-auth (strict)
  const name = c.req.param('name');
  const rows = await sql.unsafe(`SELECT id, name FROM users WHERE name = '${name}'`); // ! no-sql-concat
  return c.json(rows);
});

app.get('/stats', async (c) => {
  const view = c.req.query('view') === 'weekly' ? 'stats_weekly' : 'stats_daily';
  const rows = await sql`SELECT * FROM ${sql(view)}`;
  return c.json(rows);
});

app.route('/notes', notes);

app.onError((err, c) => {
  console.error(err);
  return c.json({ error: err.message, trace: err.stack }, 500); // ! no-stack-trace-leak
});

serve({ fetch: app.fetch, port: 3000 });
