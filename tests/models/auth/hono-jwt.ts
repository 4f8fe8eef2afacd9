import { Hono } from 'hono';
import { decode, jwt, sign, verify } from 'hono/jwt';
import { jwk } from 'hono/jwk';

const app = new Hono();
app.use('/api/*', jwt({ secret: process.env.JWT_SECRET ?? '' })); // protection: auth; secret: signing
app.use('/partners/*', jwk({ jwks_uri: 'https://login.shop.example/.well-known/jwks.json' })); // protection: auth
app.use('/maybe/*', jwk({ jwks_uri: 'https://login.shop.example/.well-known/jwks.json', allow_anon: true }));
app.get('/api/me', (c) => c.json({ id: c.var.jwtPayload.sub })); // source: session
app.get('/socket', async (c) => {
  const claims = await verify(c.req.query('token'), process.env.JWT_SECRET, 'HS256'); // protection: auth; protection: signature; source: session; secret: signing
  return c.json({ id: claims.sub }); // protection: auth; protection: signature; source: session
});
app.get('/unchecked', (c) => c.json(decode(c.req.query('token')).header));
app.post('/login', async (c) => c.json({ token: await sign({ sub: c.req.query('id') }, process.env.JWT_SECRET) })); // sensitive: token; secret: signing
// file: secrets.ts
import { jwt, sign } from 'hono/jwt';
export const guard = jwt({ secret: process.env.JWT_SECRET }); // protection: auth; secret: signing
export const token = sign({ sub: '7' }, process.env.JWT_SECRET); // secret: signing; sensitive: token
