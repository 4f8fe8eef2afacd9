import { Router } from 'express';
import { eq } from 'drizzle-orm';
import { db, users } from '@/shared/db';

export const staffRouter = Router();

staffRouter.get('/accounts', async (_req, res) => {
  res.json(await db.select({ id: users.id, email: users.email, plan: users.plan }).from(users));
});

staffRouter.post('/accounts/:id/suspend', async (req, res) => {
  await db.update(users).set({ suspended: true }).where(eq(users.id, req.params.id));
  res.sendStatus(204);
});
