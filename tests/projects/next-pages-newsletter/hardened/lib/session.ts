import { getIronSession } from 'iron-session';
import type { NextApiRequest, NextApiResponse } from 'next';

interface Session {
  editorId?: number;
}

export const getSession = (req: NextApiRequest, res: NextApiResponse) =>
  getIronSession<Session>(req, res, {
    cookieName: 'weekly',
    password: process.env.SESSION_PASSWORD!,
    cookieOptions: { httpOnly: true, secure: true, sameSite: 'lax' },
  });
