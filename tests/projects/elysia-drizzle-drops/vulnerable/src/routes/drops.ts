import { Elysia, t } from 'elysia';
import { eq } from 'drizzle-orm';
import { db } from '../db';
import { auth } from '../plugins/auth';
import { drops as table } from '../schema';

export const drops = new Elysia({ prefix: '/drops' })
  .get('/', () => db.select().from(table).where(eq(table.live, true)))
  .post('/:id/publish', async ({ params }) => { // ! require-route-auth (strict)
    await db.update(table).set({ live: true }).where(eq(table.id, params.id));
    return { ok: true };
  }, { params: t.Object({ id: t.Integer() }) })
  .use(auth)
  .post('/', async ({ body, user }) => {
    const [drop] = await db.insert(table).values({ title: body.title, makerId: user!.id }).returning();
    return drop;
  }, { body: t.Object({ title: t.String({ minLength: 1, maxLength: 120 }) }) })
  .delete('/:id', async ({ params }) => {
    await db.delete(table).where(eq(table.id, params.id)); // ! require-object-ownership (strict)
    return { ok: true };
  }, { params: t.Object({ id: t.Integer() }) });
