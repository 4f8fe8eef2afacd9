import { eq } from 'drizzle-orm';
import { db } from '../../utils/db';
import { users } from '../../database/schema';

export default defineEventHandler(async () => {
  return db.select({ id: users.id, email: users.email }).from(users).where(eq(users.role, 'patient'));
});
