import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
import { getSession, type ShopSession } from './session';

export type AuthedRequest = NextApiRequest & { user: NonNullable<ShopSession['user']> };
type AuthedHandler = (req: AuthedRequest, res: NextApiResponse) => unknown;

export function withAuth(handler: AuthedHandler): NextApiHandler {
  return async (req, res) => {
    const session = await getSession(req, res);
    if (!session.user) return res.status(401).json({ error: 'Please sign in' });
    return handler(Object.assign(req, { user: session.user }), res);
  };
}

export function withStaff(handler: AuthedHandler): NextApiHandler {
  return withAuth((req, res) => {
    if (req.user.role !== 'staff') return res.status(403).json({ error: 'Staff only' });
    return handler(req, res);
  });
}
