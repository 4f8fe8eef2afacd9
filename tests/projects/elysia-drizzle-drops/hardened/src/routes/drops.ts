import { Elysia, t } from 'elysia';
import { and, eq } from 'drizzle-orm';
import { db } from '../db';
import { auth } from '../plugins/auth';
import { drops as table } from '../schema';

export const drops = new Elysia({ prefix: '/drops' })
  .get('/', () => db.select().from(table).where(eq(table.live, true)))
  .use(auth)
  .post('/:id/publish', async ({ params, user }) => {
    await db.update(table).set({ live: true }).where(and(eq(table.id, params.id), eq(table.makerId, user!.id)));
    return { ok: true };
  }, { params: t.Object({ id: t.Integer() }) })
  .post('/', async ({ body, user }) => {
    const [drop] = await db.insert(table).values({ title: body.title, makerId: user!.id }).returning();
    return drop;
  }, { body: t.Object({ title: t.String({ minLength: 1, maxLength: 120 }) }) })
  .delete('/:id', async ({ params, user }) => {
    await db.delete(table).where(and(eq(table.id, params.id), eq(table.makerId, user!.id)));
    return { ok: true };
  }, { params: t.Object({ id: t.Integer() }) });
