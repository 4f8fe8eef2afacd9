import { rateLimit } from 'express-rate-limit';

export const signInLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5, standardHeaders: 'draft-8' });

export const generationLimiter = rateLimit({
  windowMs: 24 * 60 * 60 * 1000,
  limit: 50,
  keyGenerator: (_req, res) => res.locals.userId,
});
