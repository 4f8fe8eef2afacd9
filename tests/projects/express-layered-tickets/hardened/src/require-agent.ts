import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export function requireAgent(req: Request, res: Response, next: NextFunction) {
  try {
    const token = (req.headers.authorization ?? '').replace(/^Bearer /, '');
    const agent = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as { sub: string; desk: string };
    res.locals.agentId = agent.sub;
    res.locals.deskId = agent.desk;
  } catch {
    res.status(401).json({ error: 'Log in first' });
    return;
  }
  next();
}
