import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { requireAdmin, requireUser, type CrmUser } from '@crm/auth';
import { db } from '@crm/db';

const app = new Hono<{ Variables: { user: CrmUser } }>();

app.use('/tickets/*', async (c, next) => {
  c.set('user', await requireUser(c.req.raw.headers));
  await next();
});

app.use('/admin/*', async (c, next) => {
  c.set('user', await requireAdmin(c.req.raw.headers));
  await next();
});

app.delete('/tickets/:id', async (c) => {
  await db.ticket.deleteMany({ where: { id: c.req.param('id'), agentId: c.get('user').id } });
  return c.body(null, 204);
});

app.get('/admin/tickets', async (c) => {
  return c.json(await db.ticket.findMany({ take: 200 }));
});

app.onError((error, c) => {
  if (error instanceof Response) return error;
  console.error(error);
  return c.json({ error: 'Something went wrong' }, 500);
});

serve({ fetch: app.fetch, port: 4100 });
