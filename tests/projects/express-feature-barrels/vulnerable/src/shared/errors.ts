import type { ErrorRequestHandler } from 'express';

export const onError: ErrorRequestHandler = (error, _req, res, _next) => {
  console.error(error);
  res.status(500).json({ error: 'Something went wrong' });
};
