import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { db } from './db';
import { sessions, users } from './schema';

const hash = (token: string) => createHash('sha256').update(token).digest('hex');

export async function startSession(userId: string) {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + 1000 * 60 * 60 * 24 * 14);
  await db.insert(sessions).values({ id: hash(token), userId, expiresAt });
  return { token, expiresAt };
}

export async function userOfSession(token: string) {
  const [row] = await db
    .select({ id: users.id, email: users.email, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, hash(token)), gt(sessions.expiresAt, new Date())));
  return row ?? null;
}
