import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const uploads = rateLimit({ windowMs: 60 * 60 * 1000, limit: 30 });

@Injectable()
export class PhotoLimitMiddleware implements NestMiddleware {
  use(req: Request, res: Response, next: NextFunction) {
    return uploads(req, res, next);
  }
}
