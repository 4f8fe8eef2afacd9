import { z } from 'zod';
import { db } from '../../utils/db';
import { appointments } from '../../database/schema';

const Appointment = z.object({ patientId: z.uuid(), reason: z.string().max(500), startsAt: z.coerce.date() });

export default defineEventHandler(async (event) => { // ! require-route-auth (strict)
  const values = await readValidatedBody(event, Appointment.parse);
  const [appointment] = await db.insert(appointments).values(values).returning();
  return appointment;
});
