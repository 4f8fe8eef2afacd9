import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { OpenAPIHono } from '@hono/zod-openapi';

const app = new Hono();

app.use('*', async (c, next) => { // mount
  c.header('X-Frame-Options', 'DENY'); // header
  await next();
  c.res.headers.set('X-A', 'b'); // header
});

app.get('/search', (c) => { // route
  const q = c.req.query('q'); // source: remote
  return c.json({ q, header: c.req.header('accept'), url: c.req.url }); // source: remote; sink: response; header
});

app.post('/users/:id', async (c) => { // route
  const body = await c.req.json(); // source: remote
  const text = await c.req.text(); // source: remote
  const valid = c.req.valid('json'); // source: remote
  const id = c.req.param('id'); // source: remote
  if (id === '') return c.html(text); // source: remote; sink: response; sink: html; header
  if (id === '0') return c.redirect('/'); // source: remote; sink: redirect
  return c.body(body, valid); // source: remote; sink: response; header
});

app.on(['PUT', 'DELETE'], '/users', (c) => c.text('ok')); // route; sink: response; header
const v1 = app.basePath('/v1'); // route
v1.get('/', (c) => c.json([])); // route; sink: response; header

const openapi = new OpenAPIHono();
openapi.openapi({ method: 'post', path: '/login' }, async (c) => c.json({})); // route; sink: response; header

app.route('/sub', new Hono().get('/', (c) => c.text(c.req.raw.url))); // route; mount; sink: response; header
app.mount('/legacy', fetch); // mount
app.get('/teapot', () => { throw new HTTPException(418, { message: 'I am a teapot' }); }); // route; sink: response

export const time = createMiddleware(async (c, next) => { c.header('X-Time', c.req.path); await next(); }); // source: remote; header
export const show = (c: Context) => c.text('x'); // sink: response; header

app.onError((err, c) => c.json({ error: err.message })); // source: error; sink: response; header
