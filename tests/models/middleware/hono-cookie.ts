import { Hono } from 'hono';
import { setCookie, setSignedCookie } from 'hono/cookie';

const app = new Hono();
app.post('/login', async (c) => {
  setCookie(c, 'session', 'opaque', { sameSite: 'Lax' }); // settings: cookie
  await setSignedCookie(c, 'session', 'opaque', process.env.COOKIE_SECRET, { sameSite: 'Lax' }); // settings: cookie; secret: signing
  return c.text('ok');
});
// file: secrets.ts
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
export const remember = (c) => setSignedCookie(c, 'theme', 'dark', process.env.COOKIE_SECRET); // secret: signing
export const recall = (c) => getSignedCookie(c, process.env.COOKIE_SECRET, 'theme'); // secret: signing
