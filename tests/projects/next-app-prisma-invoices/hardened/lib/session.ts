import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';

interface Session {
  userId?: string;
  companyId?: string;
}

export async function getSession() {
  return getIronSession<Session>(await cookies(), {
    cookieName: 'invoices',
    password: process.env.SESSION_PASSWORD!,
    cookieOptions: { httpOnly: true, secure: true, sameSite: 'lax' },
  });
}
