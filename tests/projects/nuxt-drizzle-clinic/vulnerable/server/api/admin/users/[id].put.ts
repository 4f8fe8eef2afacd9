import { eq } from 'drizzle-orm';
import { db } from '../../../utils/db';
import { users } from '../../../database/schema';

export default defineEventHandler(async (event) => { // ! require-route-auth
  const body = await readBody(event); // ! no-unvalidated-input
  const id = getRouterParam(event, 'id')!;
  await db.update(users).set(body).where(eq(users.id, id));
  return { ok: true };
});
