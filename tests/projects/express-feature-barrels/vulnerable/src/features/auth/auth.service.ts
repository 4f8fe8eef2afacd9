import { randomBytes } from 'node:crypto';
import argon2 from 'argon2';
import { eq } from 'drizzle-orm';
import { db, resets, sessions, users } from '@/shared/db';
import { mail } from '@/shared/mail';

export async function signIn(email: string, password: string): Promise<string | undefined> {
  const [user] = await db.select().from(users).where(eq(users.email, email));
  if (user === undefined || !(await argon2.verify(user.passwordHash, password))) return undefined;
  const token = randomBytes(32).toString('base64url');
  await db.insert(sessions).values({ token, userId: user.id });
  return token;
}

export async function signUp(email: string, password: string): Promise<void> {
  await db.insert(users).values({ email, passwordHash: await argon2.hash(password) });
}

export async function requestReset(email: string): Promise<void> {
  const [user] = await db.select().from(users).where(eq(users.email, email));
  if (user === undefined) return;
  const token = randomBytes(32).toString('base64url');
  await db.insert(resets).values({ token, userId: user.id });
  await mail(user.email, 'New password', `https://studio.example.com/reset#${token}`);
}

export async function resetPassword(token: string, password: string): Promise<boolean> {
  const [entry] = await db.delete(resets).where(eq(resets.token, token)).returning();
  if (entry === undefined) return false;
  await db.update(users).set({ passwordHash: await argon2.hash(password) }).where(eq(users.id, entry.userId));
  return true;
}
