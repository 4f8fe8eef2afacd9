import { Injectable, type NestMiddleware, UnauthorizedException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export interface Guested extends Request {
  guest: { id: string; role: string };
}

@Injectable()
export class SessionMiddleware implements NestMiddleware {
  use(req: Guested, _res: Response, next: NextFunction) {
    const token = req.headers.authorization?.replace(/^Bearer /, '');
    if (!token) throw new UnauthorizedException();
    try {
      req.guest = jwt.verify(token, process.env.JWT_SECRET!) as Guested['guest'];
    } catch {
      throw new UnauthorizedException();
    }
    next();
  }
}
