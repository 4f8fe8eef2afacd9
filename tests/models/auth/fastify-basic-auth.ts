import fastify from 'fastify';
import basicAuth from '@fastify/basic-auth';
import { validate } from './checks';

const app = fastify();
app.register(basicAuth, { validate });
app.get('/queues', { onRequest: app.basicAuth }, async () => []); // protection: auth
