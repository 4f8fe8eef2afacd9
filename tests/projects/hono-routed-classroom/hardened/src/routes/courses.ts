import { Hono } from 'hono';
import { and, eq } from 'drizzle-orm';
import { db, notes } from '../db';
import { checked, note } from '../middleware/checked';
import type { Session } from '../middleware/session';

export const courses = new Hono<Session>();

courses.get('/:course/notes', async (c) => {
  const rows = await db.select().from(notes).where(and(eq(notes.course, c.req.param('course')), eq(notes.ownerId, c.get('userId'))));
  return c.json(rows);
});

courses.post('/:course/notes', checked(note), async (c) => {
  const { text } = c.req.valid('json');
  await db.insert(notes).values({ text, course: c.req.param('course'), ownerId: c.get('userId') });
  return c.body(null, 201);
});

courses.delete('/:course/notes/:id', async (c) => {
  await db.delete(notes).where(and(eq(notes.id, c.req.param('id')), eq(notes.ownerId, c.get('userId'))));
  return c.body(null, 204);
});
