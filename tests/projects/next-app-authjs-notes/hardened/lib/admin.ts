import { notFound } from 'next/navigation';
import { auth } from '@/auth';

export async function requireAdmin() {
  const session = await auth();
  if (session?.user?.role !== 'admin') notFound();
  return session.user;
}
