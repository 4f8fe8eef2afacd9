import fastify from 'fastify';
import auth from '@fastify/auth';
import { verifyToken, verifyOwner } from './checks';

const app = fastify();
app.register(auth);
app.get('/orders', { preHandler: app.auth([verifyToken, verifyOwner]) }, async () => []); // protection: auth
