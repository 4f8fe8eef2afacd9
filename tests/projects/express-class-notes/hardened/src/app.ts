import cors from 'cors';
import express, { type Application } from 'express';
import helmet from 'helmet';
import { rateLimit } from 'express-rate-limit';
import type { Routes } from './interfaces/routes.interface';
import { ErrorMiddleware } from './middlewares/error.middleware';

export class App {
  public readonly app: Application;
  private readonly port = Number(process.env.PORT ?? 3000);

  constructor(routes: Routes[]) {
    this.app = express();
    this.initializeMiddlewares();
    this.initializeLimits();
    this.initializeRoutes(routes);
    this.initializeErrorHandling();
  }

  public listen() {
    this.app.listen(this.port, () => console.log(`Listening on ${this.port}`));
  }

  private initializeMiddlewares() {
    this.app.use(cors({ origin: ['https://notes.example.com'], credentials: true }));
    this.app.use(helmet());
    this.app.use(express.json());
  }

  private initializeLimits() {
    this.app.use('/auth', rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 }));
  }

  private initializeRoutes(routes: Routes[]) {
    routes.forEach((route) => {
      this.app.use('/', route.router);
    });
  }

  private initializeErrorHandling() {
    this.app.use(ErrorMiddleware);
  }
}
