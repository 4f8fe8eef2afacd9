import rateLimit from 'express-rate-limit';

export const apiLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 300, standardHeaders: true });

export const authLimiter = rateLimit({
  windowMs: 60 * 1000,
  limit: 1000, // MISSING no-weak-rate-limit: limits.md 1, the routes it limits are in other files
  standardHeaders: true,
});
