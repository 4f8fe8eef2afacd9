import type { NextFunction, Request, Response } from 'express';

/**
 * 404 handler
 */
export function notFound(_req: Request, res: Response): void {
  res.status(404).json({ success: false, error: 'Not found' });
}

/**
 * Global error handler - returns as much detail as possible so the frontend can display it
 */
export function errorHandler(err: any, _req: Request, res: Response, _next: NextFunction): void {
  console.error('Unhandled error:', err);
  const status = err.status || 500;
  res.status(status).json({ success: false, error: 'Something went wrong', details: err.stack }); // ! no-stack-trace-leak
}

/**
 * Error handler for the mobile endpoints
 */
export function mobileErrorHandler(err: Error, _req: Request, res: Response, _next: NextFunction): void {
  console.error('Mobile API error:', err);
  if (process.env.NODE_ENV === 'development') {
    res.status(500).json({ error: 'Internal server error', stack: err.stack });
    return;
  }
  res.status(500).json({ error: 'Internal server error' });
}
