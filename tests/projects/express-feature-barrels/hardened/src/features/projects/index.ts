import { Router } from 'express';
import { and, eq } from 'drizzle-orm';
import { db, projects } from '@/shared/db';

export const projectsRouter = Router();

projectsRouter.get('/', async (_req, res) => {
  res.json(await db.select().from(projects).where(eq(projects.ownerId, res.locals.userId)));
});

projectsRouter.delete('/:id', async (req, res) => {
  await db.delete(projects).where(and(eq(projects.id, req.params.id), eq(projects.ownerId, res.locals.userId)));
  res.sendStatus(204);
});
