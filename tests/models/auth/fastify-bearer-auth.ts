import fastify from 'fastify';
import bearerAuth from '@fastify/bearer-auth';

const app = fastify();
app.register(bearerAuth, { keys: new Set([process.env.API_KEY]) }); // protection: auth; secret: password
app.get('/jobs', { onRequest: app.verifyBearerAuth }, async () => []); // protection: auth
app.get('/hooks', { onRequest: app.verifyBearerAuthFactory({ keys: new Set([process.env.HOOK_KEY]) }) }, async () => []); // protection: auth
// file: secrets.ts
import Fastify from 'fastify';
import bearerAuth from '@fastify/bearer-auth';
Fastify().register(bearerAuth, { keys: [process.env.API_TOKEN] }); // protection: auth; secret: password
