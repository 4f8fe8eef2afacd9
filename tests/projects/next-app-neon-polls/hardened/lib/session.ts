import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';

interface Session {
  memberId?: number;
}

export async function getSession() {
  return getIronSession<Session>(await cookies(), {
    cookieName: 'polls',
    password: process.env.SESSION_PASSWORD!,
    cookieOptions: { httpOnly: true, secure: true, sameSite: 'lax' },
  });
}
