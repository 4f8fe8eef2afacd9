import { Hono } from 'hono';
import { getAuth, initOidcAuthMiddleware, oidcAuthMiddleware } from '@hono/oidc-auth';

const app = new Hono();
app.use('*', initOidcAuthMiddleware({}));
app.use('/staff/*', oidcAuthMiddleware()); // protection: auth
app.get('/me', async (c) => {
  const who = await getAuth(c); // protection: auth
  if (who === null) return c.json({}, 401); // protection: auth
  return c.json({ email: who.email }); // protection: auth; source: session
});
