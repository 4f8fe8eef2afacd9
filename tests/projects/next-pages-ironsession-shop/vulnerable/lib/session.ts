import { getIronSession, type SessionOptions } from 'iron-session';
import type { NextApiRequest, NextApiResponse } from 'next';

export interface ShopSession {
  user?: { id: number; email: string; role: 'customer' | 'staff' };
}

const options: SessionOptions = {
  cookieName: 'shop',
  password: process.env.SESSION_PASSWORD!,
  cookieOptions: { secure: process.env.NODE_ENV === 'production', httpOnly: true, sameSite: 'lax' },
};

export function getSession(req: NextApiRequest, res: NextApiResponse) {
  return getIronSession<ShopSession>(req, res, options);
}
