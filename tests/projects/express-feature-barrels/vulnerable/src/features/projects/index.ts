import { Router } from 'express';
import { and, eq } from 'drizzle-orm';
import { db, projects } from '@/shared/db';

export const projectsRouter = Router();

projectsRouter.get('/', async (_req, res) => {
  res.json(await db.select().from(projects).where(eq(projects.ownerId, res.locals.userId)));
});

projectsRouter.delete('/:id', async (req, res) => {
  await db.delete(projects).where(eq(projects.id, req.params.id)); // MISSING require-object-ownership: limits.md 4, the table of routes is in another file
  res.sendStatus(204);
});
