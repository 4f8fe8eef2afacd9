import type { NextFunction, Request, Response } from 'express';
import { verify } from 'jsonwebtoken';

export interface RequestWithUser extends Request {
  user: { id: number; role: string };
}

export const AuthMiddleware = (req: RequestWithUser, res: Response, next: NextFunction) => {
  const header = req.header('Authorization');
  if (!header?.startsWith('Bearer ')) {
    res.status(401).json({ message: 'Authentication token missing' });
    return;
  }
  try {
    req.user = verify(header.slice('Bearer '.length), process.env.JWT_SECRET!) as RequestWithUser['user'];
    next();
  } catch {
    res.status(401).json({ message: 'Wrong authentication token' });
  }
};

export const RoleMiddleware = (role: string) => (req: RequestWithUser, res: Response, next: NextFunction) => {
  if (req.user.role !== role) {
    res.status(403).json({ message: 'Not allowed' });
    return;
  }
  next();
};
