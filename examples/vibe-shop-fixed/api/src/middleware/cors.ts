import type { NextFunction, Request, Response } from 'express';

const PARTNER_ORIGINS = (process.env.PARTNER_ORIGINS ?? '').split(',').filter(Boolean);

/**
 * CORS for the embeddable "Buy now" widget.
 * The widget knows no session: it runs on the sites of our partners and sends no cookies.
 */
export function widgetCors(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin;
  if (origin && PARTNER_ORIGINS.includes(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Vary', 'Origin');
  }
  if (req.method === 'OPTIONS') {
    res.setHeader('Access-Control-Allow-Methods', 'GET,POST,OPTIONS');
    res.sendStatus(204);
    return;
  }
  next();
}

/**
 * CORS for partner sites
 */
export function partnerCors(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin;
  if (origin && PARTNER_ORIGINS.includes(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Vary', 'Origin');
  }
  next();
}
