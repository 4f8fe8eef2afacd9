import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../../utils/db';
import { requireUser } from '../../utils/guards';
import { appointments } from '../../database/schema';

export default defineEventHandler(async (event) => {
  const user = requireUser(event);
  const id = z.uuid().parse(getRouterParam(event, 'id'));
  await db.delete(appointments).where(and(eq(appointments.id, id), eq(appointments.patientId, user.id)));
  setResponseStatus(event, 204);
});
