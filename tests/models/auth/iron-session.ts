// file: app/actions.ts
'use server';
import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';

export async function rename(name: string) {
  const session = await getIronSession(await cookies(), { password: process.env.SESSION_SECRET, cookieName: 'shop' }); // protection: auth
  if (!session.userId) throw new Error('Sign in first.'); // protection: auth; source: session
  return name.trim();
}
