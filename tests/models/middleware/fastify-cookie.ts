import Fastify from 'fastify';
import cookie from '@fastify/cookie';

const app = Fastify();
app.register(cookie);
app.post('/login', async (request, reply) => {
  reply.setCookie('session', 'opaque', { sameSite: 'lax' }); // settings: cookie
  return 'ok';
});
