import path from 'node:path';
import autoload from '@fastify/autoload';
import Fastify, { type FastifyServerOptions } from 'fastify';

export function build(options: FastifyServerOptions) {
  const app = Fastify(options);

  app.register(autoload, { dir: path.join(import.meta.dirname, 'plugins') });
  app.register(autoload, { dir: path.join(import.meta.dirname, 'routes'), options: { prefix: '/api' } });

  return app;
}
