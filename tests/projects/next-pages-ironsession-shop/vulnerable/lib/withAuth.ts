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
