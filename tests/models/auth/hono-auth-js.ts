import { Hono } from 'hono';
import { getAuthUser, initAuthConfig, verifyAuth } from '@hono/auth-js';

const app = new Hono();
app.use('*', initAuthConfig(() => ({ providers: [] })));
app.use('/api/*', verifyAuth()); // protection: auth
app.get('/me', async (c) => {
  const who = await getAuthUser(c); // protection: auth
  if (!who) return c.json({}, 401); // protection: auth
  return c.json(who.session.user); // protection: auth; source: session
});
