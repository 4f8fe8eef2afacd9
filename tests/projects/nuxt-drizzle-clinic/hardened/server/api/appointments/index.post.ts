import { z } from 'zod';
import { db } from '../../utils/db';
import { requireUser } from '../../utils/guards';
import { appointments } from '../../database/schema';

const Appointment = z.object({ reason: z.string().max(500), startsAt: z.coerce.date() });

export default defineEventHandler(async (event) => {
  const user = requireUser(event);
  const values = await readValidatedBody(event, Appointment.parse);
  const [appointment] = await db.insert(appointments).values({ ...values, patientId: user.id }).returning();
  return appointment;
});
