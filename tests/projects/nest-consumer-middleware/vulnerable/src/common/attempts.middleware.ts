import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const attempts = new RateLimiterMemory({ points: 5, duration: 15 * 60 });

@Injectable()
export class AttemptsMiddleware implements NestMiddleware {
  async use(req: Request, res: Response, next: NextFunction) {
    try {
      await attempts.consume(req.ip ?? 'unknown');
      next();
    } catch {
      res.setHeader('Retry-After', '900');
      res.status(429).json({ message: 'Too many attempts' });
    }
  }
}
