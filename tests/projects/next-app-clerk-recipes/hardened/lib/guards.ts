import { auth } from '@clerk/nextjs/server';

export async function requireMember() {
  const { userId } = await auth();
  if (!userId) throw new Error('Sign in first');
  return userId;
}

export async function requireAdmin() {
  const { userId, sessionClaims } = await auth();
  if (!userId || sessionClaims?.metadata?.role !== 'admin') throw new Error('Admins only');
  return userId;
}
