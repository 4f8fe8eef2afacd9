import { plainToInstance } from 'class-transformer';
import { validateOrReject } from 'class-validator';
import type { NextFunction, Request, Response } from 'express';

export const ValidationMiddleware = (type: new () => object) => (req: Request, res: Response, next: NextFunction) => {
  const dto = plainToInstance(type, req.body);
  validateOrReject(dto, { whitelist: true, forbidNonWhitelisted: true })
    .then(() => {
      req.body = dto;
      next();
    })
    .catch(() => res.status(400).json({ message: 'Check your entries' }));
};
