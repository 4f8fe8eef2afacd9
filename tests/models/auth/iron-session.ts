// file: app/actions.ts
'use server';
import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';

export async function rename(name: string) {
  const session = await getIronSession(await cookies(), { password: process.env.SESSION_SECRET, cookieName: 'shop' }); // protection: auth; secret: signing
  if (!session.userId) throw new Error('Sign in first.'); // protection: auth; source: session
  return name.trim();
}
// file: secrets.ts
import { getIronSession, sealData } from 'iron-session';
export const session = (cookies) => getIronSession(cookies, { cookieName: 's', password: process.env.SESSION_PASSWORD }); // protection: auth; secret: signing
export const sealed = sealData({}, { password: process.env.SESSION_PASSWORD }); // secret: signing
// file: lib/options.ts
import type { SessionOptions } from 'iron-session';
export const options: SessionOptions = { cookieName: 's', password: process.env.SESSION_PASSWORD }; // secret: signing
