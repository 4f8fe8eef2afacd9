import { Hono } from 'hono';
import { eq } from 'drizzle-orm';
import { db, people } from '../db';

export const admin = new Hono();

admin.get('/people', async (c) => {
  return c.json(await db.select({ id: people.id, email: people.email, role: people.role }).from(people));
});

admin.post('/people/:id/promote', async (c) => {
  await db.update(people).set({ role: 'teacher' }).where(eq(people.id, c.req.param('id')));
  return c.body(null, 204);
});
