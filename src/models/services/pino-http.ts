import { definePackage } from '../schema.js';

/** Puts a logger onto every request. */
export default definePackage({
  packages: ['pino-http', 'express-pino-logger', 'koa-pino-logger', 'bunyan-middleware', 'express-bunyan-logger'],
  docs: 'https://github.com/pinojs/pino-http#readme',
  places: { logger: ['default().logger', 'pinoHttp().logger', 'express!req.log', 'koa!ctx.log', 'node-http!req.log', 'logger.child()'] },
  sinks: [
    { at: 'logger.{fatal,error,warn,info,debug,trace}(*)', kind: 'log' },
    { at: 'logger.child(0)', kind: 'log' },
  ],
});
