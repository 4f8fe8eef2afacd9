import type { RequestHandler } from 'express';
import { eq } from 'drizzle-orm';
import { db, sessions, users } from './db';

export const requireUser: RequestHandler = async (req, res, next) => {
  const token = req.cookies.session;
  if (typeof token !== 'string') {
    res.status(401).json({ error: 'Sign in first' });
    return;
  }
  const [found] = await db.select({ userId: sessions.userId, role: users.role }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId)).where(eq(sessions.token, token));
  if (found === undefined) {
    res.status(401).json({ error: 'Sign in first' });
    return;
  }
  res.locals.userId = found.userId;
  res.locals.role = found.role;
  next();
};

export const requireStaff: RequestHandler = (_req, res, next) => {
  if (res.locals.role !== 'staff') {
    res.status(403).json({ error: 'Not allowed' });
    return;
  }
  next();
};
