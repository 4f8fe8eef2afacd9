import fastify from 'fastify';
import autoload, { fastifyAutoload } from '@fastify/autoload';

const app = fastify();
app.register(autoload, { dir: '/srv/app/plugins' });
app.register(fastifyAutoload, { dir: '/srv/app/routes', options: { prefix: '/api' } });
