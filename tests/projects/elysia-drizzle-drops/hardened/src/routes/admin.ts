import { Elysia, t } from 'elysia';
import { eq } from 'drizzle-orm';
import { db } from '../db';
import { adminOnly } from '../plugins/auth';
import { users } from '../schema';

const reports = new Elysia({ prefix: '/reports' })
  .use(adminOnly)
  .get('/makers', () => db.select({ id: users.id, email: users.email }).from(users));

const roles = new Elysia({ prefix: '/roles' })
  .use(adminOnly)
  .put('/:id', async ({ params, body }) => {
    await db.update(users).set({ role: body.role }).where(eq(users.id, params.id));
    return { ok: true };
  }, { params: t.Object({ id: t.Integer() }), body: t.Object({ role: t.Union([t.Literal('maker'), t.Literal('admin')]) }) });

export const admin = new Elysia({ prefix: '/admin' }).use(reports).use(roles);
