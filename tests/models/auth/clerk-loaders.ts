import { getAuth } from '@hono/clerk-auth';
import { getAuth as getLoaderAuth } from '@clerk/react-router/server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/orders', (c) => {
  const session = getAuth(c); // protection: auth
  if (!session?.userId) return c.json({}, 401); // protection: auth
  return c.json({});
});

export async function loader(args) {
  const { userId, has } = await getLoaderAuth(args); // protection: auth
  if (!userId || !has({ role: 'org:admin' })) throw new Response(null, { status: 403 }); // protection: role; source: session
  return null;
}
