import type { NextFunction, Request, Response } from 'express';
import { ZodError } from 'zod';

/**
 * 404 handler
 */
export function notFound(_req: Request, res: Response): void {
  res.status(404).json({ success: false, error: 'Not found' });
}

/**
 * Global error handler - details go to our log, the client gets a general sentence
 */
export function errorHandler(err: unknown, _req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent) {
    next(err);
    return;
  }
  if (err instanceof ZodError) {
    res.status(400).json({ success: false, error: 'Please check your input' });
    return;
  }
  console.error('Unhandled error:', err);
  res.status(500).json({ success: false, error: 'Something went wrong' });
}

/**
 * Error handler for the mobile endpoints
 */
export function mobileErrorHandler(err: unknown, _req: Request, res: Response, _next: NextFunction): void {
  console.error('Mobile API error:', err);
  res.status(500).json({ error: 'Internal server error' });
}
