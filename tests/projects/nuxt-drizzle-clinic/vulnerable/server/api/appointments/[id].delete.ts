import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../../utils/db';
import { appointments } from '../../database/schema';

export default defineEventHandler(async (event) => {
  if (!event.context.user) throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
  const id = z.uuid().parse(getRouterParam(event, 'id'));
  await db.delete(appointments).where(eq(appointments.id, id)); // ! require-object-ownership (strict)
  setResponseStatus(event, 204);
});
