import cookieParser from 'cookie-parser';
import express from 'express';
import helmet from 'helmet';
import { paymentEvents } from '@/features/billing';
import { routes } from '@/routes';
import { onError } from '@/shared/errors';

export function createApp() {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', true); // MISSING no-weak-rate-limit: limits.md 1, the limiters that count by address are in other files
  app.use(helmet());
  app.use('/webhooks', paymentEvents);
  app.use(express.json());
  app.use(cookieParser());

  for (const { path, router, before } of routes) {
    app.use(`/api${path}`, ...before, router);
  }

  app.use(onError);
  return app;
}
