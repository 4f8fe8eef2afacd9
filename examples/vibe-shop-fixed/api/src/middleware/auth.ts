import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { env } from '../env.js';

export interface AuthRequest extends Request {
  user?: { id: number; role: string };
}

const claimsSchema = z.object({
  sub: z.coerce.number().int().positive(),
  role: z.enum(['customer', 'admin']),
});

/**
 * Makes sure the user is logged in
 */
export function requireAuth(req: AuthRequest, res: Response, next: NextFunction): void {
  const token = req.cookies?.token;
  if (typeof token !== 'string') {
    res.status(401).json({ error: 'Not authenticated' });
    return;
  }

  try {
    const claims = claimsSchema.parse(jwt.verify(token, env.JWT_SECRET, { algorithms: ['HS256'] }));
    req.user = { id: claims.sub, role: claims.role };
  } catch {
    res.status(401).json({ error: 'Session expired, please log in again' });
    return;
  }
  next();
}

/**
 * Makes sure the user is an admin
 */
export function requireAdmin(req: AuthRequest, res: Response, next: NextFunction): void {
  requireAuth(req, res, () => {
    if (req.user?.role !== 'admin') {
      res.status(403).json({ error: 'Admins only' });
      return;
    }
    next();
  });
}
