// file: express.ts
import express from 'express';
import session from 'express-session';

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));

app.get('/orders', (req, res) => {
  if (!req.session.userId) return res.redirect('/login'); // protection: auth; source: session
  return res.json({ page: req.session.views });
});
// file: koa.ts
import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
app.use(session({ signed: true }, app));
app.use(async (ctx) => {
  if (!ctx.session.user) ctx.throw(401); // protection: auth; source: session
  ctx.body = { theme: ctx.session.theme };
});
// file: fastify.ts
import fastify from 'fastify';
import session from '@fastify/session';

const app = fastify();
app.register(session, { secret: process.env.SESSION_SECRET });

app.get('/orders', async (request, reply) => {
  if (!request.session.user) return reply.code(401).send(); // protection: auth; source: session
  return { theme: request.session.theme };
});

app.get('/bills', async (request, reply) => {
  if (!request.session.get('user')) return reply.code(401).send(); // protection: auth
  return [];
});
