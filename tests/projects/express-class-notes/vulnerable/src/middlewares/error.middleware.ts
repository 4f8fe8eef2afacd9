import type { NextFunction, Request, Response } from 'express';

export const ErrorMiddleware = (error: Error & { status?: number }, _req: Request, res: Response, _next: NextFunction) => {
  console.error(error);
  res.status(error.status ?? 500).json({ name: error.name, stack: error.stack }); // ! no-stack-trace-leak
};
