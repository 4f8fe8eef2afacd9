import { Hono } from 'hono';
import { setCookie, setSignedCookie } from 'hono/cookie';

const app = new Hono();
app.post('/login', async (c) => {
  setCookie(c, 'session', 'opaque', { sameSite: 'Lax' }); // settings: cookie
  await setSignedCookie(c, 'session', 'opaque', process.env.COOKIE_SECRET, { sameSite: 'Lax' }); // settings: cookie
  return c.text('ok');
});
