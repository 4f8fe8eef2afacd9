import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { currentUser, requireUser } from '@crm/auth';
import { db } from '@crm/db';

const app = new Hono();

app.use('/tickets/*', async (c, next) => {
  await requireUser(c.req.raw.headers);
  await next();
});

app.delete('/tickets/:id', async (c) => {
  await db.ticket.delete({ where: { id: c.req.param('id') } }); // ! require-object-ownership (strict)
  return c.body(null, 204);
});

app.get('/admin/tickets', async (c) => { // ! require-route-auth
  await currentUser(c.req.raw.headers);
  return c.json(await db.ticket.findMany({ take: 200 }));
});

app.onError((error, c) => {
  if (error instanceof Response) return error;
  return c.json({ error: error.stack }, 500); // ! no-stack-trace-leak
});

serve({ fetch: app.fetch, port: 4100 });
