import { eq } from 'drizzle-orm';
import { db } from './db';
import { sessions, users } from '../database/schema';

export async function userOf(token: string | undefined) {
  if (!token) return null;
  const [row] = await db
    .select({ id: users.id, email: users.email, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.token, token));
  return row ?? null;
}
