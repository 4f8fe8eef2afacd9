import Fastify from 'fastify';
import cookie from '@fastify/cookie';

const app = Fastify();
app.register(cookie);
app.post('/login', async (request, reply) => {
  reply.setCookie('session', 'opaque', { sameSite: 'lax' }); // settings: cookie
  return 'ok';
});
// file: secrets.ts
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
Fastify().register(cookie, { secret: process.env.COOKIE_SECRET }); // secret: signing
