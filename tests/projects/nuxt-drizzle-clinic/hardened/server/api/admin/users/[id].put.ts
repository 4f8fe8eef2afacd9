import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../../../utils/db';
import { users } from '../../../database/schema';

const Change = z.object({ email: z.email(), role: z.enum(['patient', 'staff']) });

export default defineEventHandler(async (event) => {
  const change = await readValidatedBody(event, Change.parse);
  const id = z.uuid().parse(getRouterParam(event, 'id'));
  await db.update(users).set(change).where(eq(users.id, id));
  return { ok: true };
});
