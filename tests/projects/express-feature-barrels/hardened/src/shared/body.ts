import type { RequestHandler } from 'express';
import * as v from 'valibot';

export const body = (schema: v.GenericSchema): RequestHandler => (req, res, next) => {
  const result = v.safeParse(schema, req.body);
  if (!result.success) {
    res.status(400).json({ error: 'Check your entries' });
    return;
  }
  req.body = result.output;
  next();
};
