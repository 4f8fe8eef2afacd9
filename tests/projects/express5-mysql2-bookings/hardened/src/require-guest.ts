import type { NextFunction, Request, Response } from 'express';
import { jwtVerify } from 'jose';

const KEY = new TextEncoder().encode(process.env.TOKEN_KEY);

/** Lets in who holds a token of ours, and says who that is. */
export async function requireGuest(req: Request, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.slice('Bearer '.length);
  if (!token) return res.status(401).json({ message: 'Not signed in' });
  try {
    const { payload } = await jwtVerify(token, KEY, { algorithms: ['HS256'] });
    res.locals.guestId = payload.sub;
  } catch {
    return res.status(401).json({ message: 'Not signed in' });
  }
  next();
}
